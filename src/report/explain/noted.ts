import type { Phrase } from '../blocks.ts';
import type { Explanation } from './explanation.ts';
import { noteOn } from './note-on.ts';
import type { Origin } from './origin.ts';

/** What a figure rests on, and how it comes about. */
export interface Grounds {
  readonly origins: readonly Origin[];
  readonly how: string;
}

/** Puts a note on a figure; a dash, which stands for none, gets none. */
export function noting(explanation: Explanation): (text: string, grounds: Grounds) => Phrase {
  return (text, { origins, how }) =>
    text === '–' ? text : [text, { kind: 'note', note: noteOn(origins, explanation, how) }];
}

import type { Candidate } from '../../documents/candidate.ts';
import { endSentence } from './end-sentence.ts';
import { shorten } from './shorten.ts';

/** The most characters of what is to be decided, and of who is to decide it. */
const LENGTH = 180;

/** Which decision is sought, of whom and by when; nothing where the file does not say. */
export function tellDecision({ decision }: Candidate): string[] {
  if (decision === undefined) return [];
  const { sought, of, by } = decision;
  return [
    endSentence(shorten(sought, LENGTH)),
    ...(of === undefined ? [] : [`To be decided by ${endSentence(shorten(of, LENGTH))}`]),
    ...(by === undefined ? [] : [`Needed by ${by}.`]),
  ];
}

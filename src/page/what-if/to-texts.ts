import type { Sheet } from '../../documents/sheet.ts';
import { type Assumption, findTarget, readAssumption } from '../../load/apply-assumption.ts';
import type { Sha256 } from '../../load/source.ts';
import type { Edited } from '../../yaml/edit/edit-yaml.ts';
import type { Refusal } from '../../yaml/edit/refusal.ts';
import { putValue } from '../answering/put-value.ts';
import { readPlain } from '../answering/read-plain.ts';
import type { PageFile } from '../data/page-data.ts';
import { withText } from './standing.ts';
import { type Change, toAssumption } from './wish.ts';

/** The files of candidates with changes made in their texts, and the changes that no text could take. */
export interface Texts {
  readonly candidates: readonly PageFile[];
  readonly left: readonly LeftChange[];
}

/** A change that is in no text, and why. */
export interface LeftChange {
  readonly change: Change;
  readonly why: Refusal['kind'] | 'no-place';
}

/** What texts are made from. */
export interface TextsOf {
  readonly candidates: readonly PageFile[];
  /** The file of a candidate, by its id. */
  readonly fileOf: (candidate: string) => string;
  readonly sheet: Sheet;
  readonly sha256: Sha256;
}

/** Makes changes in the texts of files, each as a splice that leaves all else as it is. */
export function toTexts(
  changes: readonly Change[],
  { candidates, fileOf, sheet, sha256 }: TextsOf,
): Texts {
  const contents = new Map(candidates.map(({ file, content }) => [file, content]));
  const left: LeftChange[] = [];
  for (const change of changes) {
    const assumption = readAssumption(toAssumption(change));
    if (assumption === undefined) throw new Error('what cannot be read was shown');
    const file = fileOf(assumption.candidate);
    const content = contents.get(file);
    if (content?.ok !== true) throw new Error(`${file} was never read`);
    const made = makeChange(content.text, assumption, sheet);
    if (made.kind !== 'edited') left.push({ change, why: made.kind });
    else contents.set(file, withText(content, made.text, sha256));
  }
  return {
    candidates: candidates.map(({ file, content }) => ({
      file,
      content: contents.get(file) ?? content,
    })),
    left,
  };
}

/** Makes a change in a text where a person would type it. */
function makeChange(
  text: string,
  assumption: Assumption,
  sheet: Sheet,
): Edited | { readonly kind: 'no-place' } {
  const plain = readPlain(text);
  const found = plain === undefined ? undefined : findTarget(plain, assumption);
  if (found?.ok !== true) return { kind: 'no-place' };
  return putValue(text, { path: found.target.path, value: assumption.value }, sheet);
}

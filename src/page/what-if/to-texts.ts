import type { Sheet } from '../../documents/sheet.ts';
import { type Assumption, findTarget, readAssumption } from '../../load/apply-assumption.ts';
import type { Sha256 } from '../../load/source.ts';
import type { Edited } from '../../yaml/edit/edit-yaml.ts';
import type { Refusal } from '../../yaml/edit/refusal.ts';
import { putValue } from '../answering/put-value.ts';
import { readPlain } from '../answering/read-plain.ts';
import type { PageFile } from '../data/page-data.ts';
import { readPlanPath } from '../planning/plan-path.ts';
import { putLimit } from '../planning/put-limit.ts';
import { isTyped, type ShownPlan } from '../planning/shown-plan.ts';
import { withText } from './standing.ts';
import { type Change, toAssumption } from './wish.ts';

/** The files of candidates, and the plan among them, with changes made in their texts, and the changes that no text could take. */
export interface Texts {
  readonly candidates: readonly PageFile[];
  readonly left: readonly LeftChange[];
}

/** A change that is in no text, and why. */
export interface LeftChange {
  readonly change: Change;
  readonly why: Refusal['kind'] | 'no-place' | 'typed';
}

/** What texts are made from. */
export interface TextsOf {
  readonly candidates: readonly PageFile[];
  /** The file of a candidate, by its id. */
  readonly fileOf: (candidate: string) => string;
  /** The plan as its file and what was typed have it; null where there is none. */
  readonly plan: ShownPlan | null;
  readonly sheet: Sheet;
  readonly sha256: Sha256;
}

/** Makes changes in the texts of files, each as a splice that leaves all else as it is. */
export function toTexts(
  changes: readonly Change[],
  { candidates, fileOf, plan, sheet, sha256 }: TextsOf,
): Texts {
  const contents = new Map(candidates.map(({ file, content }) => [file, content]));
  const left: LeftChange[] = [];
  for (const change of changes) {
    const { file, make } = aim(change, { fileOf, plan, sheet });
    const content = file === null ? null : contents.get(file);
    if (content !== null && content?.ok !== true) throw new Error(`${file} was never read`);
    const made = content === null ? ({ kind: 'typed' } as const) : make(content.text);
    if (made.kind !== 'edited') left.push({ change, why: made.kind });
    else if (file !== null && content !== null) {
      contents.set(file, withText(content, made.text, sha256));
    }
  }
  return {
    candidates: candidates.map(({ file, content }) => ({
      file,
      content: contents.get(file) ?? content,
    })),
    left,
  };
}

/** Where a change is made, and how. */
interface Aim {
  /** Null where it stands in no file, since it was typed. */
  readonly file: string | null;
  readonly make: (text: string) => Edited | { readonly kind: 'no-place' };
}

function aim(
  change: Change,
  { fileOf, plan, sheet }: Pick<TextsOf, 'fileOf' | 'plan' | 'sheet'>,
): Aim {
  const limit = readPlanPath(change.path);
  if (limit !== undefined) {
    if (plan?.kind !== 'settled') throw new Error('a plan that is not settled was changed');
    return {
      file: isTyped(limit, plan) ? null : (plan.file?.file ?? null),
      make: (text) => putLimit(text, limit, change.value.trim()),
    };
  }
  const assumption = readAssumption(toAssumption(change));
  if (assumption === undefined) throw new Error('what cannot be read was shown');
  return {
    file: fileOf(assumption.candidate),
    make: (text) => makeChange(text, assumption, sheet),
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

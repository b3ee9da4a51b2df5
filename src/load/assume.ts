import type { Assumed } from '../assess/provenance.ts';
import { didYouMean } from '../check/closest.ts';
import { type Assumption, readAssumption } from './apply-assumption.ts';
import { type ChangeDocument, changeDocument } from './change-document.ts';
import type { Inputs } from './inputs.ts';
import type { Loaded } from './load-document.ts';
import type { Misuse } from './misuse.ts';

/** Candidates with everything assumed in place of what their files say, and what was assumed. */
export interface WithAssumptions {
  readonly candidates: readonly Loaded<'candidate'>[];
  readonly assumed: readonly Assumed[];
}

/** What was assumed, or why it cannot be. */
export type AssumeResult =
  | ({ readonly ok: true } & WithAssumptions)
  | { readonly ok: false; readonly misuse: Misuse };

/**
 * Makes the assumptions typed as `PATH=VALUE`, one after another. `change` makes one of them in a
 * document: whoever makes most of them again and again hands in one that remembers.
 */
export function assume(
  typed: readonly string[],
  { candidates, sheet }: Pick<Inputs, 'candidates' | 'sheet'>,
  change: ChangeDocument = changeDocument,
): AssumeResult {
  return typed.reduce<AssumeResult>(
    (before, text) => {
      if (!before.ok) return before;
      const assumption = readAssumption(text);
      return assumption === undefined
        ? { ok: false, misuse: { why: 'malformed-assumption', typed: text } }
        : assumeOne(assumption, before, { sheet, change });
    },
    { ok: true, candidates, assumed: [] },
  );
}

function assumeOne(
  assumption: Assumption,
  before: WithAssumptions,
  { sheet, change }: { readonly sheet: Loaded<'sheet'>; readonly change: ChangeDocument },
): AssumeResult {
  const { path, candidate, typed } = assumption;
  const ids = before.candidates.map(({ document }) => document.value.candidate);
  const index = ids.indexOf(candidate);
  const loaded = before.candidates[index];
  if (loaded === undefined) {
    return refuse(path, `there is no candidate "${candidate}"${suggest(candidate, ids)}`);
  }
  const unknown = findUnknownCriterion(assumption, sheet);
  if (unknown !== undefined) return refuse(path, unknown);
  const changed = change(loaded, assumption);
  if (!changed.ok) return refuse(path, changed.why);
  const earlier = before.assumed.find((other) => other.path === path);
  const was = earlier ? earlier.was : changed.was;
  return {
    ok: true,
    candidates: before.candidates.with(index, changed.loaded),
    assumed: [...before.assumed, { path, value: typed, was }],
  };
}

/** Why a path leads to no criterion of the sheet; undefined where it may. */
function findUnknownCriterion(
  { steps }: Assumption,
  { file, document }: Loaded<'sheet'>,
): string | undefined {
  const [section, criterion = ''] = steps;
  const known = document.value.criteria.map(({ id }) => id);
  if (section !== 'answers' || known.includes(criterion)) return undefined;
  const hint = suggest(criterion, [...known, 'savings', 'platform', 'organisations']);
  return `the sheet ${file} has no criterion "${criterion}"${hint}`;
}

/** A suggestion as the end of a sentence; empty where no known word is near. */
function suggest(typed: string, known: readonly string[]): string {
  return didYouMean(typed, known)?.replace('Did', '; did') ?? '';
}

function refuse(path: string, says: string): AssumeResult {
  return { ok: false, misuse: { why: 'refused-assumption', path, says } };
}

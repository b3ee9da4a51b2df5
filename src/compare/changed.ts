import type { Assessment } from '../assess/assessment.ts';
import type { ListedEntry } from '../assess/entry.ts';
import type { State } from '../assess/state.ts';
import { compareText } from '../documents/compare-text.ts';
import { groupBy } from '../documents/group-by.ts';
import type { Edit } from './edit.ts';
import { listMovedIds, type Moves } from './moves.ts';
import { findMinimalSets, type MinimalSet } from './verdict-causes.ts';

/** A candidate that is not in both states as it was. */
export interface ChangedCandidate {
  readonly id: string;
  /** Null where the earlier state has no such candidate. */
  readonly before: ListedEntry | null;
  /** Null where the later state has no such candidate. */
  readonly after: ListedEntry | null;
  /** Empty unless its verdict changed. */
  readonly minimalSets: readonly MinimalSet[];
}

/** Two states with how they are assessed, the edits between them, and what those moved in all. */
export interface ChangedInput {
  readonly start: State;
  readonly end: State;
  readonly before: Assessment;
  readonly after: Assessment;
  readonly edits: readonly Edit[];
  readonly whole: Moves;
}

/** Candidates that entered, left, were edited or moved: ranked ones in the order of the later list, then the others by id, last those that left. */
export function listChanged(input: ChangedInput): ChangedCandidate[] {
  const { before, after, edits, whole } = input;
  const changed = new Set([
    ...edits.flatMap(({ candidate }) => candidate ?? []),
    ...listMovedIds(whole),
  ]);
  const ofVerdict = new Set(whole.verdicts.map(({ candidate }) => candidate));
  const edited = groupBy(edits, ({ candidate }) => candidate);
  return [...changed]
    .toSorted(
      (a, b) => sortKeyOf(after.byId.get(a)) - sortKeyOf(after.byId.get(b)) || compareText(a, b),
    )
    .map((id) => ({
      id,
      before: before.byId.get(id) ?? null,
      after: after.byId.get(id) ?? null,
      minimalSets: ofVerdict.has(id) ? explainVerdict(id, input, edited) : [],
    }));
}

/** The minimal sets of a candidate that is in both states; edits of no candidate stand under null. */
function explainVerdict(
  id: string,
  { start, end }: ChangedInput,
  edited: ReadonlyMap<string | null, readonly Edit[]>,
): MinimalSet[] {
  const [was, is] = [start.candidates.get(id), end.candidates.get(id)];
  if (was === undefined || is === undefined) return [];
  const shared = (edited.get(null) ?? []).filter(({ of }) => of === 'sheet');
  const own = [...shared, ...(edited.get(id) ?? [])];
  return findMinimalSets(
    { sheet: start.sheet, candidate: was },
    { sheet: end.sheet, candidate: is },
    own,
  );
}

/** Ranked candidates first, those that are in the later state next. */
function sortKeyOf(entry: ListedEntry | undefined): number {
  if (entry === undefined) return Number.MAX_SAFE_INTEGER;
  return entry.kind === 'ranked' ? entry.rank : Number.MAX_SAFE_INTEGER - 1;
}

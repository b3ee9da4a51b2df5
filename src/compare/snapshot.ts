import { type Appraisal, appraise } from '../assess/appraisal/appraise.ts';
import { type Judgement, judge } from '../assess/judging/judge.ts';
import { competes } from '../assess/ranking/competes.ts';
import { type RankRange, rankCandidates } from '../assess/ranking/rank.ts';
import { findKeys, type RankBy } from '../assess/ranking/rank-key.ts';
import { type Estimate, estimate } from '../assess/savings/estimate.ts';
import { type Totals, totalByVerdict } from '../assess/savings/total.ts';
import type { Assumptions } from '../documents/assumptions.ts';
import type { Candidate } from '../documents/candidate.ts';
import type { Sheet } from '../documents/sheet.ts';
import type { State } from './edit.ts';

/** A rank with its range. */
export interface Position {
  readonly rank: number;
  readonly rankRange: RankRange;
}

/** How a candidate stands in a state. */
export interface Stand {
  readonly candidate: Candidate;
  readonly judgement: Judgement;
  readonly costing: Costing;
  /** Null where it is not ranked. */
  readonly position: Position | null;
}

/** What a candidate is worth. */
export interface Costing {
  readonly estimate: Estimate | null;
  readonly appraisal: Appraisal | null;
}

/** How all candidates of a state stand, and what they save together. */
export interface Snapshot {
  readonly stands: ReadonlyMap<string, Stand>;
  readonly totals: Totals;
}

/** Judges, costs and ranks states; what is the same in two of them is worked out once. */
export type Surveyor = (state: State) => Snapshot;

/** A surveyor for one way of ranking. */
export function createSurveyor(options: { readonly by: RankBy; readonly all: boolean }): Surveyor {
  const findJudgement = rememberBy((candidate, sheet: Sheet) => judge(sheet, candidate));
  const findCosting = rememberBy(costCandidate);
  const entryOf = (id: string, candidate: Candidate, { sheet, assumptions }: State) => {
    const judgement = findJudgement(candidate, sheet);
    const costing = findCosting(candidate, assumptions);
    const keys = findKeys({ judgement, ...costing }, options.by);
    return { id, candidate, judgement, costing, keys, estimate: costing.estimate };
  };
  return (state) => {
    const entries = [...state.candidates].map(([id, candidate]) => entryOf(id, candidate, state));
    const ranked = rankCandidates(
      entries.filter(({ candidate }) => competes(candidate, options.all)),
    );
    const positions = new Map(
      ranked.map(({ entry, rank, rankRange }) => [entry.id, { rank, rankRange }]),
    );
    const stands = entries.map(({ id, candidate, judgement, costing }) => {
      const position = positions.get(id) ?? null;
      return [id, { candidate, judgement, costing, position }] as const;
    });
    return {
      stands: new Map(stands),
      totals: totalByVerdict(ranked.map(({ entry }) => entry)),
    };
  };
}

function costCandidate(candidate: Candidate, assumptions: Assumptions): Costing {
  const estimated = estimate(candidate.savings, assumptions);
  return { estimate: estimated, appraisal: appraise(candidate, estimated, assumptions) };
}

/** Keeps the last result for each candidate, for as long as what it is held against stays the same. */
function rememberBy<Against, Result>(
  work: (candidate: Candidate, against: Against) => Result,
): (candidate: Candidate, against: Against) => Result {
  const known = new WeakMap<Candidate, { against: Against; result: Result }>();
  return (candidate, against) => {
    const last = known.get(candidate);
    if (last?.against === against) return last.result;
    const result = work(candidate, against);
    known.set(candidate, { against, result });
    return result;
  };
}

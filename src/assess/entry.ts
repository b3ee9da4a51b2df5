import type { Candidate } from '../documents/candidate.ts';
import type { Criterion } from '../documents/sheet.ts';
import type { Appraisal } from './appraisal/appraise.ts';
import type { JudgedCriterion, Judgement } from './judging/judge.ts';
import type { KeySums } from './ranking/key-sums.ts';
import type { TopPlace } from './ranking/place.ts';
import type { RankRange } from './ranking/rank.ts';
import type { KeyRange } from './ranking/rank-key.ts';
import type { Estimate } from './savings/estimate.ts';
import type { PostsReconciliation } from './savings/posts.ts';
import type { ReconciledClaim } from './savings/reconcile.ts';

/** What a sheet makes of a candidate. Criteria are listed in sheet order. */
export interface Judged {
  readonly judgement: Judgement;
  readonly unmetMusts: readonly JudgedCriterion[];
  readonly unknownMusts: readonly JudgedCriterion[];
  readonly unanswered: readonly Criterion[];
}

/** What assumptions make of a candidate's amounts. */
export interface Costed {
  readonly estimate: Estimate | null;
  readonly claims: readonly ReconciledClaim[];
  readonly appraisal: Appraisal | null;
  readonly posts: PostsReconciliation | null;
  readonly keySums: KeySums;
}

/** A candidate judged and costed, whatever the others are. */
export interface Entry extends Judged, Costed {
  readonly candidate: Candidate;
}

/** A rank with its range. */
export interface Position {
  readonly rank: number;
  readonly rankRange: RankRange;
}

/** A candidate with its place in the order. */
export interface RankedEntry extends Entry, Position {
  readonly kind: 'ranked';
  readonly keys: KeyRange;
  /** Rank by adjusted saving alone; null without an annual estimate. */
  readonly savingRank: number | null;
  readonly place: TopPlace | null;
  /** Null where chances were not asked for. */
  readonly chances: RankChances | null;
}

/** A candidate that does not compete. */
export interface UnrankedEntry extends Entry {
  readonly kind: 'unranked';
}

/** A candidate of a list, ranked or not. */
export type ListedEntry = RankedEntry | UnrankedEntry;

/** The chances that a ranked candidate has; doubles from 0 to 1. */
export interface RankChances {
  /** The chance of each printed rank, rank 1 first. */
  readonly ranks: readonly number[];
  readonly expectedRank: number;
  readonly qualifies: number;
  /** The chance of a rank of at most K; null where no K was given. */
  readonly isInTop: number | null;
}

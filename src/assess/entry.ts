import type { Candidate } from '../documents/candidate.ts';
import type { Criterion } from '../documents/sheet.ts';
import type { Appraisal } from './appraisal/appraise.ts';
import type { JudgedCriterion, Judgement } from './judging/judge.ts';
import type { TopPlace } from './ranking/place.ts';
import type { RankRange } from './ranking/rank.ts';
import type { KeyRange } from './ranking/rank-key.ts';
import type { Estimate } from './savings/estimate.ts';
import type { PostsReconciliation } from './savings/posts.ts';
import type { ReconciledClaim } from './savings/reconcile.ts';
import type { RankChances } from './unknowns/rank-chances.ts';

/** A candidate and the file it came from. */
export interface CandidateFile {
  readonly file: string;
  readonly candidate: Candidate;
}

/** A candidate judged and costed. Criteria are listed in sheet order. */
export interface Entry extends CandidateFile {
  readonly judgement: Judgement;
  readonly unmetMusts: readonly JudgedCriterion[];
  readonly unknownMusts: readonly JudgedCriterion[];
  readonly unanswered: readonly Criterion[];
  readonly estimate: Estimate | null;
  readonly claims: readonly ReconciledClaim[];
  readonly appraisal: Appraisal | null;
  readonly posts: PostsReconciliation | null;
}

/** A candidate with its place in the order. */
export interface RankedEntry extends Entry {
  readonly keys: KeyRange;
  readonly rank: number;
  readonly rankRange: RankRange;
  /** Rank by adjusted saving alone; null without an annual estimate. */
  readonly savingRank: number | null;
  readonly place: TopPlace | null;
  /** Null where chances were not asked for. */
  readonly chances: RankChances | null;
}

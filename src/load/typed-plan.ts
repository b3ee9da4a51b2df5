import type { Run } from '../documents/parts/range.ts';
import type { Objective } from '../documents/plan-file.ts';

/** What was typed of a plan, each undefined where it was not; amounts and people as they were typed. */
export interface TypedPlan {
  readonly budget?: string | undefined;
  readonly team?: string | undefined;
  readonly run?: Run | undefined;
  readonly objective?: Objective | undefined;
  readonly carryOver?: true | undefined;
  readonly after?: string | undefined;
}

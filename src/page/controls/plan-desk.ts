import type { PlanStep } from '../../assess/plan/plan.ts';
import type { ShownPlan } from '../planning/shown-plan.ts';

/** Where the plans of a page are worked out between two paints. */
export interface PlanDesk {
  /** The plan that is seen: the wanted one once it is worked out, until then the one before; null where none was yet. */
  readonly readSeen: () => ShownPlan | null;
  /** Whether what stands in the page from the start still is what is seen. */
  readonly isAtStart: () => boolean;
  /** How far the plan has come that is worked out; null where none is. */
  readonly readStep: () => PlanStep | null;
  /** Whether what is seen is no longer what is wanted. */
  readonly isOld: () => boolean;
  /** Has something told of each step that is worth showing; returns how to stop that. */
  readonly watch: (tell: () => void) => () => void;
}

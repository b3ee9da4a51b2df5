import type { PlanDesk } from '../../src/page/controls/plan-desk.ts';

/** A desk at which nothing is planned, for tests of other things. */
export const NO_PLAN_DESK: PlanDesk = {
  readSeen: () => null,
  isAtStart: () => false,
  readStep: () => null,
  isOld: () => false,
  watch: () => () => undefined,
};

import type { Acts } from '../../src/page/live/store.ts';
import { NO_FILING } from './no-filing.ts';
import { NO_PLAN_DESK } from './no-plan-desk.ts';

/** What a store sets off outside itself, with nothing done. */
export const QUIET_ACTS: Acts = {
  saveCopy: () => undefined,
  printBrief: () => undefined,
  finish: () => undefined,
  filing: () => NO_FILING,
  planDesk: NO_PLAN_DESK,
};

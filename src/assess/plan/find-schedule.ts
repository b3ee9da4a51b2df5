import { choiceOf, programOf, scheduleOf } from './program-of.ts';
import type { Schedule } from './schedule.ts';
import type { Setting } from './setting.ts';
import { solveInSteps } from './solver/solve.ts';
import type { Work } from './work.ts';

/** The best schedule of a setting that was found. Money in whole pence. */
export interface FoundSchedule {
  readonly kind: 'found';
  readonly schedule: Schedule;
  readonly value: bigint;
  /** What no schedule can exceed; the value where that is proven. */
  readonly bound: bigint;
  readonly isProven: boolean;
}

/** The best schedule of a setting, or why there is none. */
export type BestSchedule =
  | FoundSchedule
  | { readonly kind: 'impossible' }
  | { readonly kind: 'not-found' };

/** How thoroughly a schedule is looked for: the plan itself, or one beside it to set it against. */
export type Effort = 'plan' | 'further';

/** No search looks into more nodes. */
const MOST_NODES = { plan: 40_000, further: 3_000 } as const;

/**
 * Nodes times the cube of the possible starts: no search comes to more. A node of more starts takes longer,
 * and there are more searches beside the plan, one or more for each candidate.
 */
const MOST_WORK = { plan: 90e9, further: 5e9 } as const;

/** Looks for the best schedule of a setting, from schedules that may be good. */
export function* findSchedule(
  setting: Setting,
  effort: Effort,
  from: readonly Schedule[] = [],
): Work<BestSchedule> {
  const program = programOf(setting);
  const starts = program.starters.reduce((total, starter) => total + starter.starts.length, 1);
  const solved = yield* solveInSteps(program, {
    nodes: Math.min(MOST_NODES[effort], Math.ceil(MOST_WORK[effort] / starts ** 3)),
    from: from.map((schedule) => choiceOf(setting, program, schedule)),
  });
  yield 'searched';
  if (solved.kind !== 'found') return solved;
  const { best, bound, isProven } = solved;
  const schedule = scheduleOf(setting, program, best.choice);
  return { kind: 'found', schedule, value: best.value, bound, isProven };
}

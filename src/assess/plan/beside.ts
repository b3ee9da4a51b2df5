import { type ByRun, RUNS, type Run } from '../../documents/parts/range.ts';
import { type BestSchedule, type FoundSchedule, findSchedule } from './find-schedule.ts';
import type { Setting } from './setting.ts';
import { atShare, type ByShare, CUT_PERCENT, findAt, findBelow } from './shares.ts';
import { takeBetter } from './take-better.ts';
import type { Work } from './work.ts';

/** The plan and the schedules that are looked for beside it, to set it against. */
export interface Beside {
  readonly found: FoundSchedule;
  /** The best of each run. */
  readonly runs: ByRun<BestSchedule>;
  /** The best at 80% of every year's budget. */
  readonly cut: BestSchedule;
  /** The best at every share below the whole budget; empty where none but the cut was looked for. */
  readonly below: ByShare;
}

/**
 * Looks for schedules beside the plan that a search found. Where a search ended before its proof, what
 * another came to may be better: each, the plan too, is the best of all that keep its limits, so that no
 * plan for less money is worth more.
 */
export function* findBeside(
  setting: Setting,
  found: FoundSchedule,
  isBelowAsked: boolean,
): Work<Beside> {
  const runs = yield* findRuns(setting, found);
  const cut = yield* findAt(setting, CUT_PERCENT, [found.schedule]);
  const below = looksBelow(found, isBelowAsked)
    ? yield* findBelow(setting, cut, found.schedule)
    : new Map<number, BestSchedule>();
  const all = [found, ...Object.values(runs), cut, ...below.values()].flatMap((best) =>
    best.kind === 'found' ? [best.schedule] : [],
  );
  const inRun = (run: Run) => takeBetter({ ...setting, run }, runs[run], all);
  return {
    found: takeBetter(setting, found, all),
    runs: { low: inRun('low'), central: inRun('central'), high: inRun('high') },
    cut: takeBetter(atShare(setting, CUT_PERCENT), cut, all),
    below: new Map(
      [...below].map(([percent, best]) => [
        percent,
        takeBetter(atShare(setting, percent), best, all),
      ]),
    ),
  };
}

/** Whether every share below the whole budget is looked at: those of a plan that is not proven may better it. */
export function looksBelow({ isProven }: FoundSchedule, isAsked: boolean): boolean {
  return isAsked || !isProven;
}

/** The best schedule of each run. */
function* findRuns(setting: Setting, found: FoundSchedule): Work<ByRun<BestSchedule>> {
  const best: Record<Run, BestSchedule> = { low: found, central: found, high: found };
  for (const run of RUNS) {
    if (run === setting.run) continue;
    best[run] = yield* findSchedule({ ...setting, run }, 'further', [found.schedule]);
  }
  return best;
}

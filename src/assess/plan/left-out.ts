import { compareText } from '../../documents/compare-text.ts';
import type { Contender } from './contender.ts';
import type { Field, Obstacle } from './field.ts';
import { findSchedule } from './find-schedule.ts';
import { findNeed, type Need } from './needs.ts';
import type { Schedule } from './schedule.ts';
import type { Limits, Setting } from './setting.ts';

/** Why a ranked candidate is not in a plan. */
export type Reason = Obstacle | 'negative' | 'budget' | 'team' | 'link';

/** A ranked candidate that is not in a plan. Money in whole pence. */
export interface LeftOut {
  readonly id: string;
  readonly why: readonly Reason[];
  /** What would add it to the plan unchanged; null where nothing would, or it may not start at all. */
  readonly needs: Need | null;
  /** What the plan loses when it must be in; null where it cannot be, or the best plan with it is not proven. */
  readonly forced: bigint | null;
}

/** The plan that candidates are left out of. */
export interface Chosen {
  readonly schedule: Schedule;
  readonly value: bigint;
  readonly isProven: boolean;
}

/** Every ranked candidate that is not chosen, in id order, with why, what it needs and what it would lose. */
export function listLeftOut(setting: Setting, field: Field, chosen: Chosen): LeftOut[] {
  const lifts = liftLimits(setting, chosen.schedule);
  const barred = [...field.obstacles].map(
    ([id, why]): LeftOut => ({ id, why: [why], needs: null, forced: null }),
  );
  const beaten = setting.contenders
    .filter(({ id }) => !chosen.schedule.has(id))
    .map((contender): LeftOut => {
      const { id } = contender;
      return {
        id,
        why: isNegative(contender, setting) ? ['negative'] : lifts(id),
        needs: findNeed(setting, chosen.schedule, contender),
        forced: findForced(setting, chosen, id),
      };
    });
  return [...barred, ...beaten].sort((a, b) => compareText(a.id, b.id));
}

function isNegative({ values }: Contender, { run }: Setting): boolean {
  return values.every((value) => value[run] <= 0n);
}

/** Which limits keep a contender out: those without any one of which the best plan has it, else both. */
function liftLimits(setting: Setting, from: Schedule): (id: string) => Reason[] {
  const without = (lifted: Partial<Limits>) => {
    const found = findSchedule(
      { ...setting, limits: { ...setting.limits, ...lifted } },
      'further',
      [from],
    );
    return found.kind === 'found' ? found.schedule : new Map<string, number>();
  };
  const { team } = setting.limits;
  const free = new Map<string, number>();
  const byBudget = without({ budget: null });
  const byTeam = team === null ? free : without({ team: null });
  const byBoth = team === null ? free : without({ budget: null, team: null });
  return (id) => {
    const alone: Reason[] = [
      ...(byBudget.has(id) ? ['budget' as const] : []),
      ...(byTeam.has(id) ? ['team' as const] : []),
    ];
    if (alone.length > 0) return alone;
    return byBoth.has(id) ? ['budget', 'team'] : ['link'];
  };
}

function findForced(
  setting: Setting,
  { schedule, value, isProven }: Chosen,
  id: string,
): bigint | null {
  if (!isProven) return null;
  const must = new Map([...setting.must, [id, null] as const]);
  const found = findSchedule({ ...setting, must }, 'further', [schedule]);
  return found.kind === 'found' && found.isProven ? value - found.value : null;
}

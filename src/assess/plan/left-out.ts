import { compareText } from '../../documents/compare-text.ts';
import type { Contender } from './contender.ts';
import type { Field, Obstacle } from './field.ts';
import { findSchedule } from './find-schedule.ts';
import { findNeed, type Need } from './needs.ts';
import type { Schedule } from './schedule.ts';
import type { Limits, Setting } from './setting.ts';
import type { Work } from './work.ts';

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
  /** Whether that is certain: where it is null, that the candidate cannot be in. */
  readonly isForcedKnown: boolean;
}

/** The plan that candidates are left out of. */
export interface Chosen {
  readonly schedule: Schedule;
  readonly value: bigint;
  readonly isProven: boolean;
}

/** Every ranked candidate that is not chosen, in id order, with why, what it needs and what it would lose. */
export function* listLeftOut(setting: Setting, field: Field, chosen: Chosen): Work<LeftOut[]> {
  const lifts = yield* liftLimits(setting, chosen.schedule);
  const leftOut = [...field.obstacles].map(
    ([id, why]): LeftOut => ({ id, why: [why], needs: null, forced: null, isForcedKnown: true }),
  );
  for (const contender of setting.contenders) {
    const { id } = contender;
    if (chosen.schedule.has(id)) continue;
    leftOut.push({
      id,
      why: isNegative(contender, setting) ? ['negative'] : lifts(id),
      needs: findNeed(setting, chosen.schedule, contender),
      ...(yield* findForced(setting, chosen, id)),
    });
  }
  return leftOut.sort((a, b) => compareText(a.id, b.id));
}

function isNegative({ values }: Contender, { run }: Setting): boolean {
  return values.every((value) => value[run] <= 0n);
}

/** Which limits keep a contender out: those without any one of which the best plan has it, else both. */
function* liftLimits(setting: Setting, from: Schedule): Work<(id: string) => Reason[]> {
  const { team } = setting.limits;
  const free = new Map<string, number>();
  const byBudget = yield* findWithout(setting, { budget: null }, from);
  const byTeam = team === null ? free : yield* findWithout(setting, { team: null }, from);
  const byBoth =
    team === null ? free : yield* findWithout(setting, { budget: null, team: null }, from);
  return (id) => {
    const alone: Reason[] = [
      ...(byBudget.has(id) ? ['budget' as const] : []),
      ...(byTeam.has(id) ? ['team' as const] : []),
    ];
    if (alone.length > 0) return alone;
    return byBoth.has(id) ? ['budget', 'team'] : ['link'];
  };
}

/** The best schedule where some limits do not hold. */
function* findWithout(setting: Setting, lifted: Partial<Limits>, from: Schedule): Work<Schedule> {
  const limits = { ...setting.limits, ...lifted };
  const found = yield* findSchedule({ ...setting, limits }, 'further', [from]);
  return found.kind === 'found' ? found.schedule : new Map<string, number>();
}

const UNKNOWN = { forced: null, isForcedKnown: false } as const;

function* findForced(
  setting: Setting,
  { schedule, value, isProven }: Chosen,
  id: string,
): Work<Pick<LeftOut, 'forced' | 'isForcedKnown'>> {
  if (!isProven) return UNKNOWN;
  const must = new Map([...setting.must, [id, null] as const]);
  const found = yield* findSchedule({ ...setting, must }, 'further', [schedule]);
  if (found.kind === 'impossible') return { forced: null, isForcedKnown: true };
  if (found.kind === 'not-found' || !found.isProven) return UNKNOWN;
  return { forced: value - found.value, isForcedKnown: true };
}

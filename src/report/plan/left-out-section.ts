import type { Contender } from '../../assess/plan/contender.ts';
import { OBSTACLES, type Obstacle } from '../../assess/plan/field.ts';
import type { LeftOut, Reason } from '../../assess/plan/left-out.ts';
import { breaksAfter } from '../../assess/plan/needs.ts';
import { toPounds } from '../../assess/plan/pence.ts';
import type { Plan } from '../../assess/plan/plan.ts';
import { showArithmetic, showEstimate } from '../../documents/show-money.ts';
import {
  type Block,
  bullets,
  numberColumns,
  paragraph,
  section,
  table,
  textColumns,
} from '../blocks.ts';
import { joinNames } from '../words/show-answers.ts';
import { nameAll, nameOf } from './tell-starts.ts';
import { nameYear } from './year-names.ts';

/** What was left out, why, and what would bring it in. */
export function leftOutSection(plan: Plan): readonly Block[] {
  const { leftOut, starts } = plan;
  const beaten = leftOut.filter((each) => !each.why.some(isObstacle));
  const rows = beaten.map((each) => [
    nameOf(each.id, plan),
    joinNames(
      each.why.flatMap((reason) => (isObstacle(reason) ? [] : [tellReason(reason, each, plan)])),
    ),
    tellNeed(each, plan),
    tellForced(each),
  ]);
  const columns = [
    ...textColumns('Candidate', 'Left out because of', 'To add it to this plan'),
    ...numberColumns('Lost if forced in'),
  ];
  const barred = OBSTACLES.flatMap((obstacle) => {
    const ids = leftOut.filter(({ why }) => why.includes(obstacle)).map(({ id }) => id);
    return ids.length === 0 ? [] : [`${BARRED[obstacle]}: ${nameAll(ids, plan)}.`];
  });
  const blocks = [...table(columns, rows), ...bullets(barred)];
  return blocks.length === 0 && starts.length > 0
    ? section('Left out', [paragraph('Nothing: every ranked candidate starts.')])
    : section('Left out', blocks);
}

function tellReason(reason: Exclude<Reason, Obstacle>, { id }: LeftOut, plan: Plan): string {
  switch (reason) {
    case 'negative':
      return 'its value: £0 or less, whenever it starts';
    case 'budget':
      return 'the budget';
    case 'team':
      return 'the team';
    case 'link':
      return tellLinks(id, plan);
    default:
      return reason satisfies never;
  }
}

/** What keeps a candidate out though there be money and people: those that start beside which it may not, or else any such. */
function tellLinks(id: string, plan: Plan): string {
  const { schedule, setting } = plan;
  const all = setting.notBoth.flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : []));
  const starting = all.filter((other) => schedule.has(other));
  const rivals = starting.length === 0 ? all : starting;
  const own = findContender(id, plan);
  const waits = setting.before.filter(([, second]) => second === id).map(([first]) => first);
  const links = [
    ...(rivals.length === 0 ? [] : [`${nameAll(rivals, plan)}, beside which it may not start`]),
    ...(waits.length === 0 ? [] : [`${nameAll(waits, plan)}, after which alone it may start`]),
    ...(own !== undefined && breaksAfter(setting, schedule, own)
      ? ['the limit on the years after the plan']
      : []),
  ];
  return links.length === 0 ? 'the limits and conditions taken together' : links.join('; ');
}

/** Why some cannot start at all, and what would change that. */
const BARRED: { readonly [O in Obstacle]: string } = {
  'not-qualifying': 'Not every Must is met, which "assess explain ID" sets out',
  'no-appraisal': 'Every Must is met, but the file gives no costs under "platform:"',
  'no-cashable': 'The plan counts cash, and "savings:" gives no share under "cashable:"',
  'must-not': 'Kept out by the conditions of the plan',
};

function isObstacle(reason: Reason): reason is Obstacle {
  return Object.hasOwn(BARRED, reason);
}

function tellNeed({ id, needs, why }: LeftOut, plan: Plan): string {
  const { request, setting } = plan;
  if (needs === null) return 'money alone is not enough';
  const extra = needs.extra.flatMap((amount, year) =>
    amount === 0n ? [] : [`${showArithmetic(toPounds(amount))} more in ${nameYear(request, year)}`],
  );
  const start = setting.years === 1 ? '' : `, for a start in ${nameYear(request, needs.start)}`;
  const value = findContender(id, plan)?.values[needs.start]?.[setting.run];
  const loses =
    value === undefined || value > 0n || why.includes('negative')
      ? ''
      : `, which by itself is worth ${showEstimate(toPounds(value))}`;
  return `${extra.length === 0 ? 'no more money is needed' : joinNames(extra)}${start}${loses}`;
}

function tellForced({ forced, isForcedKnown }: LeftOut): string {
  if (forced !== null) return showEstimate(toPounds(forced));
  return isForcedKnown ? 'cannot be in' : 'not proven';
}

function findContender(id: string, { setting }: Plan): Contender | undefined {
  return setting.contenders.find((each) => each.id === id);
}

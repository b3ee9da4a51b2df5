import type { Obstacle } from '../../assess/plan/field.ts';
import type { LeftOut, Reason } from '../../assess/plan/left-out.ts';
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
    joinNames(each.why.flatMap((reason) => (isObstacle(reason) ? [] : REASONS[reason]))),
    tellNeed(each, plan),
    tellForced(each),
  ]);
  const columns = [
    ...textColumns('Candidate', 'Left out because of', 'Would fit beside this plan with'),
    ...numberColumns('Value lost if it must start'),
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

const REASONS: { readonly [R in Exclude<Reason, Obstacle>]: string } = {
  negative: 'its value: nought or less, whenever it starts',
  budget: 'the budget',
  team: 'the team',
  link: 'what it overlaps, or comes before or after',
};

/** Why some cannot start at all, and what would change that. */
const BARRED: { readonly [O in Obstacle]: string } = {
  'not-qualifying': 'Not every Must is met, which "assess explain ID" sets out',
  'no-appraisal': 'Every Must is met, but the file gives no costs under "platform:"',
  'no-cashable': 'The plan counts cash, and "savings:" gives no share under "cashable:"',
  'must-not': 'Kept out by the conditions of the plan',
};

const OBSTACLES = ['must-not', 'no-cashable', 'no-appraisal', 'not-qualifying'] as const;

function isObstacle(reason: Reason): reason is Obstacle {
  return Object.hasOwn(BARRED, reason);
}

function tellNeed({ needs }: LeftOut, { request, setting }: Plan): string {
  if (needs === null) return 'not with money alone';
  const extra = needs.extra.flatMap((amount, year) =>
    amount === 0n ? [] : [`${showArithmetic(toPounds(amount))} more in ${nameYear(request, year)}`],
  );
  const start = setting.years === 1 ? '' : `, starting in ${nameYear(request, needs.start)}`;
  return `${extra.length === 0 ? 'no more money' : joinNames(extra)}${start}`;
}

function tellForced({ forced, isForcedKnown }: LeftOut): string {
  if (forced !== null) return showEstimate(toPounds(forced));
  return isForcedKnown ? 'it cannot' : 'not proven';
}

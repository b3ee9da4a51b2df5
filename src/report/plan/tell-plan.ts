import { toPounds } from '../../assess/plan/pence.ts';
import type { Plan } from '../../assess/plan/plan.ts';
import type { Schedule } from '../../assess/plan/schedule.ts';
import { showEstimate, showInFull } from '../../documents/show-money.ts';
import { nameYear } from './year-names.ts';

const RUN_WORDS = {
  low: 'everything adverse',
  central: 'the central run',
  high: 'everything favourable',
} as const;

/** The plan in one sentence, and whether it is the best. */
export function tellPlan(plan: Plan): string[] {
  const { starts, value, setting, request } = plan;
  if (starts.length === 0) return [`Nothing starts. ${tellEmpty(plan)}`];
  const worth = showEstimate(toPounds(value[setting.run]));
  const measure = request.objective === 'npv' ? 'net present value' : 'net present value of cash';
  return [
    `${tellStarts(plan.schedule, plan)}: ${worth} of ${measure}, with ${RUN_WORDS[setting.run]}.`,
    tellProof(plan),
  ];
}

/** What starts in each year, in words: "In 2026-27 start A and B; in 2027-28 C". */
export function tellStarts(schedule: Schedule, plan: Plan): string {
  const years = plan.request.years.flatMap((year, at) => {
    const ids = [...schedule].filter(([, start]) => start === at).map(([id]) => id);
    return ids.length === 0 ? [] : [`in ${year} ${joinNames(ids.map((id) => nameOf(id, plan)))}`];
  });
  return years.length === 0 ? 'Nothing starts' : `Start ${years.join('; ')}`;
}

/** The name of a candidate that may start. */
export function nameOf(id: string, { names }: Pick<Plan, 'names'>): string {
  return names.get(id) ?? id;
}

function joinNames(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

function tellEmpty({ setting, leftOut }: Plan): string {
  if (setting.contenders.length > 0) return 'No start that the limits allow is worth its cost.';
  const lacks = leftOut.filter(({ why }) => why.includes('no-appraisal')).length;
  return lacks === 0
    ? 'No ranked candidate qualifies with an appraisal.'
    : 'No ranked candidate qualifies with an appraisal: a plan needs "platform:" with its costs in the file of each.';
}

function tellProof({ isProven, bound, value, setting }: Plan): string {
  if (isProven) return 'No other plan within the limits is worth more.';
  const gap = showInFull(toPounds(bound - value[setting.run]));
  return `It is the best found, within ${gap} of what no plan can exceed; a better one may exist.`;
}

/** What each start of a year's plan costs whom, said once. */
export function tellTerms(plan: Plan): string[] {
  const { contenders } = plan.setting;
  const funders = [...new Set(contenders.map(({ appraisal }) => appraisal.input.platform.funder))];
  const named = funders.filter((funder) => funder !== undefined).sort();
  const topDown = contenders.filter(({ id, appraisal }) => {
    return appraisal.method === 'top-down' && plan.schedule.has(id);
  });
  return [
    'The value counts the benefits and costs of everyone; the budget limits what the funder pays alone.',
    'Costs include optimism bias, and VAT where the files do. Budgets are in the prices of the candidates: a cash settlement must be deflated first.',
    ...(named.length > 1
      ? [`Several funders are taken as one pot, and capital and resource too: ${joinNames(named)}.`]
      : ['Capital and resource are taken as one pot.']),
    ...(topDown.length === 0
      ? []
      : [
          `The running cost of these is in no budget, since the paper’s ratio counts it with the adopters: ${joinNames(topDown.map(({ id }) => nameOf(id, plan)))}.`,
        ]),
    ...plan.breaches.map(
      ({ run, year, by }) =>
        `With ${RUN_WORDS[run]} the plan would cost ${showInFull(toPounds(by))} more than the limit of ${nameYear(plan.request, year)}.`,
    ),
  ];
}

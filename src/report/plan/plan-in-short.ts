import { sumPence, toPounds } from '../../assess/plan/pence.ts';
import type { Plan } from '../../assess/plan/plan.ts';
import { RUNS } from '../../documents/parts/range.ts';
import { showArithmetic, showEstimate, showInFull, showShare } from '../../documents/show-money.ts';
import { joinNames } from '../words/show-answers.ts';
import { tellCut } from './cut-section.ts';
import { listFunders } from './funders.ts';
import { RUN_WORDS } from './run-words.ts';
import { tellNothing } from './tell-nothing.ts';
import { tellStarts } from './tell-starts.ts';

/** The plan in one sentence, then what it costs whom, what it is worth and what a fifth less would lose. */
export function tellPlan(plan: Plan): readonly [sentence: string, ...more: string[]] {
  const starts = tellStarts(plan.schedule, plan);
  if (starts === null) return tellNothing(plan);
  const proof = tellProof(plan);
  return [`${starts}.`, `${tellCost(plan)}`, `${tellWorth(plan)} ${proof}`, tellCut(plan)];
}

function tellCost({ request, setting, cost, adopterCost, starts, field }: Plan): string {
  const { years } = setting;
  const within = sumPence(cost.slice(0, years));
  const later = sumPence(cost.slice(years));
  const budget = sumPence(setting.limits.budget ?? []);
  const funders = listFunders(starts, field);
  const payer = funders.length === 0 ? 'the funder' : `the funder (${joinNames(funders)})`;
  const share = within + later === 0n ? null : toPounds(later).div(toPounds(within + later));
  const afterwards =
    later === 0n || share === null
      ? 'nothing afterwards'
      : `${showArithmetic(toPounds(later))} afterwards (${showShare(share)} of its cost)`;
  const [first, last] = [request.years[0], request.years.at(-1)];
  const span = first === last ? `in ${first}` : `from ${first} to ${last}`;
  const adopters = sumPence(adopterCost);
  const others =
    adopters === 0n
      ? 'Those who adopt it pay nothing.'
      : `Those who adopt it pay ${showArithmetic(toPounds(adopters))} in all, which no budget here holds.`;
  return `It costs ${payer} ${showArithmetic(toPounds(within))} of the ${showArithmetic(toPounds(budget))} that there is ${span}, and ${afterwards}. ${others}`;
}

function tellWorth({ value, setting: { run }, request }: Plan): string {
  const measure =
    request.objective === 'npv'
      ? 'net present value to everyone'
      : 'net present value of released cash';
  const others = RUNS.filter((each) => each !== run).map(
    (each) => `${showEstimate(toPounds(value[each]))} ${RUN_WORDS[each]}`,
  );
  return `Its ${measure} is ${showEstimate(toPounds(value[run]))} ${RUN_WORDS[run]} (${joinNames(others)}).`;
}

function tellProof({ isProven, bound, value, setting: { run } }: Plan): string {
  if (isProven) return `${RUN_NAMED[run]} no other plan within these limits is worth more.`;
  const gap = showInFull(toPounds(bound - value[run]));
  return `This is the best found, within ${gap} of the bound: that much more may be possible, and no more.`;
}

/** How a sentence on the plan's run begins. */
const RUN_NAMED = {
  low: 'With everything adverse',
  central: 'With central figures',
  high: 'With everything favourable',
} as const;

import { sumPence, toPounds } from '../../assess/plan/pence.ts';
import type { Plan } from '../../assess/plan/plan.ts';
import { RUNS } from '../../documents/parts/range.ts';
import { showArithmetic, showEstimate, showInFull, showShare } from '../../documents/show-money.ts';
import { joinNames } from '../words/show-answers.ts';
import { tellCut } from './cut-section.ts';
import { listFunders } from './funders.ts';
import { RUN_LEADS, RUN_WORDS } from './run-words.ts';
import { tellNothing } from './tell-nothing.ts';
import { tellStarts } from './tell-starts.ts';
import { tellSpan } from './year-names.ts';

/** The plan in one sentence, then what it costs whom, what it is worth and what a fifth less would lose. */
export function tellPlan(plan: Plan): readonly [sentence: string, ...more: string[]] {
  const starts = tellStarts(plan.schedule, plan);
  const proof = tellProof(plan);
  if (starts === null) {
    const nothing = tellNothing(plan);
    return plan.isProven ? nothing : [...nothing, proof];
  }
  return [`${starts}.`, `${tellCost(plan)}`, `${tellWorth(plan)} ${proof}`, tellCut(plan)];
}

function tellCost({ request, setting, cost, adopterCost, starts, field }: Plan): string {
  const { years } = setting;
  const within = sumPence(cost.slice(0, years));
  const later = sumPence(cost.slice(years));
  const budget = sumPence(setting.limits.budget ?? []);
  const funders = listFunders(starts, field);
  const payer = `the ${funders.length > 1 ? 'funders' : 'funder'}${funders.length === 0 ? '' : ` (${joinNames(funders)})`}`;
  const share = within + later === 0n ? null : toPounds(later).div(toPounds(within + later));
  const afterwards =
    later === 0n || share === null
      ? 'nothing afterwards'
      : `${showArithmetic(toPounds(later))} afterwards (${showShare(share)} of its cost)`;
  const adopters = sumPence(adopterCost);
  const others =
    adopters === 0n
      ? 'Those who adopt it pay nothing.'
      : `Those who adopt it pay ${showArithmetic(toPounds(adopters))} in all, which no budget here holds.`;
  return `It costs ${payer} ${showArithmetic(toPounds(within))} of the ${showArithmetic(toPounds(budget))} that there is ${tellSpan(request)}, and ${afterwards}. ${others}`;
}

function tellWorth({ value, setting: { run }, request }: Plan): string {
  const measure =
    request.objective === 'npv'
      ? 'Its net present value to everyone'
      : 'The net present value of the cash that it releases, less the costs of everyone,';
  const others = RUNS.filter((each) => each !== run).map(
    (each) => `${showEstimate(toPounds(value[each]))} ${RUN_WORDS[each]}`,
  );
  return `${measure} is ${showEstimate(toPounds(value[run]))} ${RUN_WORDS[run]} (${joinNames(others)}).`;
}

function tellProof({ isProven, bound, value, setting: { run } }: Plan): string {
  if (isProven) return `${RUN_LEADS[run]} no other plan within these limits is worth more.`;
  const gap = showInFull(toPounds(bound - value[run]));
  return `This is the best found, within ${gap} of the bound: that much more may be possible, and no more.`;
}

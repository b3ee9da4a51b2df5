import { toPounds } from '../../assess/plan/pence.ts';
import type { Plan } from '../../assess/plan/plan.ts';
import { isSameSchedule } from '../../assess/plan/schedule.ts';
import { RUNS, type Run } from '../../documents/parts/range.ts';
import type { Objective } from '../../documents/plan-file.ts';
import { showArithmetic, showEstimate } from '../../documents/show-money.ts';
import {
  type Block,
  bullets,
  numberColumns,
  type Phrase,
  paragraph,
  section,
  strong,
  table,
  textColumns,
} from '../blocks.ts';
import { joinNames } from '../words/show-answers.ts';
import { RUN_HEADINGS, RUN_LEADS, RUN_WORDS } from './run-words.ts';
import { nameAll, nameOf, tellStarts } from './tell-starts.ts';
import { nameYear } from './year-names.ts';

/** What each start and the whole plan are worth in each run, beside the best that each run would allow. */
export function valueSection(plan: Plan): readonly Block[] {
  const { starts, value } = plan;
  if (starts.length === 0) return otherRunsSection(plan);
  const showEach = (worth: Plan['value'], show: (text: string) => Phrase = (text) => text) =>
    RUNS.map((run) => show(showEstimate(toPounds(worth[run]))));
  const rows: Phrase[][] = [
    ...starts.map((start) => [nameOf(start.id, plan), ...showEach(start.value)]),
    [[strong('This plan')], ...showEach(value, (text) => [strong(text)])],
    ['The best plan of that run', ...RUNS.map((run) => showBest(plan, run))],
  ];
  const columns = [...textColumns(''), ...RUNS.flatMap((run) => numberColumns(RUN_HEADINGS[run]))];
  return section('Value in three runs', [
    paragraph(
      `${COUNTED[plan.request.objective]}, discounted to the first year of the plan. Each is rounded to two figures, so that the columns need not add up.`,
    ),
    ...table(columns, rows),
    ...bullets([
      ...tellLosses(plan),
      ...tellOtherRuns(plan),
      tellRobust(plan),
      ...tellBreaches(plan),
      ...tellHorizons(plan),
    ]),
  ]);
}

const COUNTED: { readonly [O in Objective]: string } = {
  npv: 'Benefits less costs of everyone',
  cash: 'Benefits that release cash, less costs of everyone',
};

/** What would start in the runs that the plan is not made for, where nothing starts and something could. */
function otherRunsSection(plan: Plan): readonly Block[] {
  return plan.setting.contenders.length === 0
    ? []
    : section('In the other runs', bullets(tellOtherRuns(plan)));
}

/** The value of a run's best plan; the least that it is where it is not proven. */
function showBest({ runs }: Plan, run: Run): string {
  const best = runs[run];
  if (best.kind !== 'found') return 'none';
  return `${best.isProven ? '' : 'at least '}${showEstimate(toPounds(best.value))}`;
}

/** Why something starts that by itself is worth less than nothing. */
function tellLosses(plan: Plan): string[] {
  const { starts, setting } = plan;
  return starts.flatMap(({ id, value }) => {
    const own = value[setting.run];
    if (own >= 0n) return [];
    const followers = setting.before
      .filter(([first, second]) => first === id && plan.schedule.has(second))
      .map(([, second]) => second);
    const reason = setting.must.has(id)
      ? 'because it must'
      : `because ${nameAll(followers, plan)} may start only after it`;
    const name = nameOf(id, plan);
    return [`By itself ${name} is worth ${showEstimate(toPounds(own))}: it starts ${reason}.`];
  });
}

/** The best plans of the runs that this one is not made for. */
function tellOtherRuns(plan: Plan): string[] {
  const { runs, schedule, setting } = plan;
  return RUNS.filter((run) => run !== setting.run).map((run) => {
    const best = runs[run];
    const lead = `The best plan ${RUN_WORDS[run]}`;
    if (best.kind === 'impossible') return `No plan keeps the limits ${RUN_WORDS[run]}.`;
    if (best.kind === 'not-found') return `${lead}: none was found.`;
    if (isSameSchedule(best.schedule, schedule)) return `${lead} is this one.`;
    const starts = tellStarts(best.schedule, plan) ?? 'Nothing starts';
    return `${lead}${best.isProven ? '' : ' that was found'}: ${starts.charAt(0).toLowerCase()}${starts.slice(1)}.`;
  });
}

function tellRobust(plan: Plan): string {
  const { robust, starts } = plan;
  if (robust.length === 0)
    return 'Nothing is robust: no start is in the best plan of all three runs.';
  const all = robust.length === starts.length ? 'All of it is robust' : 'Robust';
  const others = starts.map(({ id }) => id).filter((id) => !robust.includes(id));
  const rest = others.length === 0 ? '' : ` Not robust: ${nameAll(others, plan)}.`;
  return `${all}, in the best plan of every run though perhaps in another year: ${nameAll(robust, plan)}.${rest}`;
}

function tellBreaches({ breaches, request, setting: { years, limits } }: Plan): string[] {
  const budget = limits.carryOver ? 'all budgets up to then' : 'the budget';
  const runs = [...new Set(breaches.map(({ run }) => run))];
  return runs.map((run) => {
    const over = breaches
      .filter((each) => each.run === run)
      .map(({ year, by }) => {
        const limit = year < years ? budget : 'the limit afterwards';
        return `${showArithmetic(toPounds(by))} over ${limit} in ${nameYear(request, year)}`;
      });
    return `${RUN_LEADS[run]} this plan would cost more than there is: ${joinNames(over)}.`;
  });
}

/** The horizons of what starts, where they differ. */
function tellHorizons(plan: Plan): string[] {
  const { starts, setting } = plan;
  const years = starts.flatMap(({ id }) => {
    const horizon = setting.contenders.find((each) => each.id === id)?.appraisal.horizon;
    return horizon === undefined ? [] : [{ id, horizon }];
  });
  if (new Set(years.map(({ horizon }) => horizon)).size < 2) return [];
  const each = years.map(({ id, horizon }) => `${nameOf(id, plan)} ${horizon}`);
  return [`Each is valued over its own horizon, in years: ${joinNames(each)}.`];
}

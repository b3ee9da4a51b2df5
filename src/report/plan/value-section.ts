import { toPounds } from '../../assess/plan/pence.ts';
import type { Plan } from '../../assess/plan/plan.ts';
import { isSameSchedule } from '../../assess/plan/schedule.ts';
import { RUNS, type Run } from '../../documents/parts/range.ts';
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
import { RUN_HEADINGS, RUN_WORDS } from './run-words.ts';
import { nameAll, nameOf, tellStarts } from './tell-starts.ts';
import { nameYear } from './year-names.ts';

/** What each start and the whole plan are worth in each run, beside the best that each run would allow. */
export function valueSection(plan: Plan): readonly Block[] {
  const { starts, value } = plan;
  if (starts.length === 0) return [];
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
      'Benefits less costs of everyone, discounted to the first year of the plan. Each is rounded to two figures, so that the columns need not add up.',
    ),
    ...table(columns, rows),
    ...bullets([
      ...tellOtherRuns(plan),
      tellRobust(plan),
      ...tellBreaches(plan),
      ...tellHorizons(plan),
    ]),
  ]);
}

function showBest({ runs }: Plan, run: Run): string {
  const best = runs[run];
  return best.kind === 'found' ? showEstimate(toPounds(best.value)) : 'none';
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
  if (robust.length === 0) return 'Nothing starts in the best plan of every run.';
  const all = robust.length === starts.length ? 'All of it is robust' : 'Robust';
  return `${all}, in the best plan of every run though perhaps in another year: ${nameAll(robust, plan)}.`;
}

function tellBreaches({ breaches, request, setting: { years } }: Plan): string[] {
  const runs = [...new Set(breaches.map(({ run }) => run))];
  return runs.map((run) => {
    const over = breaches
      .filter((each) => each.run === run)
      .map(({ year, by }) => {
        const limit = year < years ? 'the budget' : 'the limit afterwards';
        return `${showArithmetic(toPounds(by))} over ${limit} in ${nameYear(request, year)}`;
      });
    const lead = RUN_WORDS[run].charAt(0).toUpperCase() + RUN_WORDS[run].slice(1);
    return `${lead} this plan would cost more than there is: ${joinNames(over)}.`;
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

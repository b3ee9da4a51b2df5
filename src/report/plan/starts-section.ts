import { sumPence, toPounds } from '../../assess/plan/pence.ts';
import type { Plan } from '../../assess/plan/plan.ts';
import { addUp } from '../../assess/plan/program-of.ts';
import { costSchedule, type PlannedStart, staffSchedule } from '../../assess/plan/totals.ts';
import { showArithmetic } from '../../documents/show-money.ts';
import {
  type Block,
  type Column,
  numberColumns,
  type Phrase,
  paragraph,
  section,
  strong,
  table,
  textColumns,
} from '../blocks.ts';
import { nameOf } from './tell-starts.ts';
import { nameYear } from './year-names.ts';

/** What each start costs its funder in each year, against the budget and the people that there are. */
export function startsSection(plan: Plan): readonly Block[] {
  const { request, starts, setting } = plan;
  if (starts.length === 0) return [];
  const columns = [...textColumns('', 'Starts'), ...yearColumns(plan), ...numberColumns('Later')];
  const rows = [...starts.map((start) => startRow(start, plan)), ...totalRows(plan)];
  const carried = setting.limits.carryOver
    ? 'What is left in one year stays for the later years of the plan, and lapses after the last. '
    : 'What is left in one year lapses. ';
  return section('Cost against budget', [
    paragraph(
      `What the funder pays, undiscounted and with optimism bias. ${carried}Later is every year after ${request.years.at(-1)} for as long as each platform is appraised.`,
    ),
    ...table(columns, rows),
    ...peopleTable(plan),
  ]);
}

function yearColumns({ request }: Plan): Column[] {
  return request.years.map((heading) => ({ heading, type: 'number' }));
}

function startRow({ id, start, cost }: PlannedStart, plan: Plan): Phrase[] {
  const { setting } = plan;
  const all = costSchedule(setting, new Map([[id, start]]), setting.run);
  return [
    nameOf(id, plan),
    nameYear(plan.request, start),
    ...cost.map(showCost),
    showCost(sumPence(all.slice(setting.years))),
  ];
}

function totalRows({ setting, cost, adopterCost }: Plan): Phrase[][] {
  const { years, limits } = setting;
  const budget = limits.budget ?? [];
  const within = cost.slice(0, years);
  const [given, spent] = limits.carryOver ? [addUp(budget), addUp(within)] : [budget, within];
  const left = given.map((money, year) => money - (spent[year] ?? 0n));
  const later = (costs: readonly bigint[]) => showCost(sumPence(costs.slice(years)));
  return [
    [[strong('The funder pays')], '', ...within.map(showTotal), later(cost)],
    ['Budget', '', ...budget.map(showCost), limits.after === null ? '' : afterOf(limits.after)],
    [limits.carryOver ? 'Left, with what was carried over' : 'Left', '', ...left.map(showCost), ''],
    [
      'Those who adopt it pay',
      '',
      ...adopterCost.slice(0, years).map(showCost),
      later(adopterCost),
    ],
  ];
}

function afterOf(after: bigint): string {
  return `${showCost(after)} a year`;
}

function showCost(pence: bigint): string {
  return pence === 0n ? '–' : showArithmetic(toPounds(pence));
}

function showTotal(pence: bigint): Phrase {
  return [strong(showCost(pence))];
}

/** People for roll-out; none where no start takes any and there is no limit. */
function peopleTable(plan: Plan): readonly Block[] {
  const { setting, schedule, starts } = plan;
  const { team } = setting.limits;
  const taken = staffSchedule(setting, schedule);
  if (team === null && taken.every((people) => people === 0)) return [];
  const rows = starts
    .filter(({ team: own }) => own.some((people) => people > 0))
    .map(({ id, team: own }) => [nameOf(id, plan), ...own.map(showPeople)]);
  const silent = starts.filter(({ id }) => isSilent(id, plan)).map(({ id }) => nameOf(id, plan));
  return [
    ...table(
      [...textColumns('People for roll-out'), ...yearColumns(plan)],
      [
        ...rows,
        [[strong('Taken')], ...taken.map((people): Phrase => [strong(showPeople(people))])],
        ...(team === null ? [] : [['There are', ...team.map(String)]]),
      ],
    ),
    ...(silent.length === 0
      ? []
      : [paragraph(`No team is stated, and none counted, for ${silent.join(', ')}.`)]),
  ];
}

function isSilent(id: string, { setting: { contenders } }: Plan): boolean {
  return contenders.some((each) => each.id === id && each.team.length === 0);
}

function showPeople(people: number): string {
  return people === 0 ? '–' : String(people);
}

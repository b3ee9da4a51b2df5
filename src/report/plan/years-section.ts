import { sumPence, toPounds } from '../../assess/plan/pence.ts';
import type { Plan } from '../../assess/plan/plan.ts';
import { addUp } from '../../assess/plan/program-of.ts';
import { staffSchedule } from '../../assess/plan/totals.ts';
import { showArithmetic } from '../../documents/show-money.ts';
import { type Block, numberColumns, paragraph, section, table, textColumns } from '../blocks.ts';
import { nameOf } from './tell-starts.ts';

/** What the plan costs in each year, against the budget and the people that there are. */
export function yearsSection(plan: Plan): readonly Block[] {
  const { request, starts, setting } = plan;
  if (starts.length === 0) return [];
  const rest = setting.limits.carryOver
    ? 'What is unspent in one year stays for the later years of the plan, and lapses after the last.'
    : 'What is unspent in one year lapses.';
  const unspent = setting.limits.carryOver ? 'Unspent so far' : 'Unspent';
  const people = tracksPeople(plan);
  const columns = [
    ...textColumns('Year', 'Starts'),
    ...numberColumns('The funder pays', 'Budget', unspent, 'Those who adopt it pay'),
    ...(people ? numberColumns('People taken', 'People there are') : []),
  ];
  const rows = [...listYears(plan), laterRow(plan)].map((row) => row.slice(0, columns.length));
  return section('Cost against budget', [
    paragraph(
      `Undiscounted and with optimism bias. ${rest} Later is every year after ${request.years.at(-1)} for as long as each platform is appraised.`,
    ),
    ...table(columns, rows),
  ]);
}

/** Whether people for roll-out are limited, or any start takes some. */
export function tracksPeople({ setting, schedule }: Plan): boolean {
  return setting.limits.team !== null || staffSchedule(setting, schedule).some((each) => each > 0);
}

function listYears(plan: Plan): string[][] {
  const { request, setting, schedule, starts, cost, adopterCost } = plan;
  const { limits } = setting;
  const left = findLeft(plan);
  const staff = staffSchedule(setting, schedule);
  return request.years.map((year, at) => [
    year,
    starts
      .filter(({ start }) => start === at)
      .map(({ id }) => nameOf(id, plan))
      .join(', ') || '–',
    showCost(cost[at] ?? 0n),
    showArithmetic(toPounds(limits.budget?.[at] ?? 0n)),
    showCost(left[at] ?? 0n),
    showCost(adopterCost[at] ?? 0n),
    String(staff[at] ?? 0),
    limits.team === null ? 'no limit' : String(limits.team[at] ?? 0),
  ]);
}

/** What is not spent in each year; with carry-over what earlier years left is in it. */
function findLeft({ setting: { years, limits }, cost }: Plan): bigint[] {
  const within = cost.slice(0, years);
  const budget = limits.budget ?? [];
  const [given, spent] = limits.carryOver ? [addUp(budget), addUp(within)] : [budget, within];
  return given.map((money, year) => money - (spent[year] ?? 0n));
}

function laterRow({ setting: { years, limits }, cost, adopterCost }: Plan): string[] {
  const after = limits.after === null ? '' : `${showCost(limits.after)} a year`;
  const [funder, adopters] = [cost, adopterCost].map((all) => showCost(sumPence(all.slice(years))));
  return ['Later', '', funder ?? '', after, '', adopters ?? '', '', ''];
}

/** An amount, or a dash where it is nothing. */
export function showCost(pence: bigint): string {
  return pence === 0n ? '–' : showArithmetic(toPounds(pence));
}

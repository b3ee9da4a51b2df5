import type { LeftOut, Reason } from '../../assess/plan/left-out.ts';
import { toPounds } from '../../assess/plan/pence.ts';
import { CUT_PERCENT, type Plan } from '../../assess/plan/plan.ts';
import { staffSchedule } from '../../assess/plan/totals.ts';
import { RUNS } from '../../documents/parts/range.ts';
import { showArithmetic, showEstimate } from '../../documents/show-money.ts';
import {
  type Block,
  bullets,
  type Column,
  paragraph,
  section,
  table,
  textColumns,
} from '../blocks.ts';
import { planCaveatBlocks, planOriginBlocks } from './plan-origin.ts';
import type { PlanReport } from './plan-report.ts';
import { nameOf, tellPlan, tellStarts, tellTerms } from './tell-plan.ts';
import { nameYear } from './year-names.ts';

/** A funding plan: first the plan in a sentence, then what it costs, is worth, leaves out and would gain. */
export function planBlocks(report: PlanReport): readonly Block[] {
  const { plan } = report;
  return [
    { kind: 'title', text: 'Funding plan' },
    ...planCaveatBlocks(report),
    ...planLead(plan),
    ...planSections(plan),
    ...planOriginBlocks(report),
  ];
}

/** What starts when, and whether that is the best. */
export function planLead(plan: Plan): readonly Block[] {
  return tellPlan(plan).map(paragraph);
}

/** What a plan costs, is worth, leaves out and would gain. */
export function planSections(plan: Plan): readonly Block[] {
  return [
    ...section('Cost against budget', yearTable(plan)),
    ...section('Value in three runs', runTable(plan)),
    ...section('With a fifth less', cutBlocks(plan)),
    ...section('Left out', leftOutTable(plan)),
    ...section('What £1m more would buy', marginTable(plan)),
    ...section('Commitments afterwards', laterTable(plan)),
    ...section('How to read this', bullets(tellTerms(plan))),
  ];
}

function numberColumns(...headings: readonly string[]): Column[] {
  return headings.map((heading) => ({ heading, type: 'number' }));
}

function pounds(pence: bigint): string {
  return showArithmetic(toPounds(pence));
}

function yearTable({ request, setting, schedule, cost, adopterCost }: Plan): readonly Block[] {
  const { budget, team } = setting.limits;
  const staff = staffSchedule(setting, schedule);
  const rows = request.years.map((year, at) => [
    year,
    pounds(cost[at] ?? 0n),
    pounds(budget?.[at] ?? 0n),
    pounds(adopterCost[at] ?? 0n),
    String(staff[at] ?? 0),
    team === null ? 'no limit' : String(team[at] ?? 0),
  ]);
  const columns = numberColumns('Funder pays', 'Budget', 'Adopters pay', 'Team', 'Team there is');
  return table([...textColumns('Year'), ...columns], rows);
}

function runTable(plan: Plan): readonly Block[] {
  const rows = RUNS.map((run) => {
    const best = plan.runs[run];
    return [
      run,
      showEstimate(toPounds(plan.value[run])),
      best.kind === 'found' ? showEstimate(toPounds(best.value)) : 'none',
      best.kind === 'found' ? tellStarts(best.schedule, plan) : 'No plan keeps the limits',
    ];
  });
  const robust = plan.robust.map((id) => nameOf(id, plan)).join(', ');
  return [
    ...table(
      [
        ...textColumns('Run'),
        ...numberColumns('This plan', 'Best plan of that run'),
        ...textColumns('Which is'),
      ],
      rows,
    ),
    paragraph(
      `In the best plan of every run, in whatever year: ${robust === '' ? 'nothing' : robust}.`,
    ),
  ];
}

function cutBlocks(plan: Plan): readonly Block[] {
  const { cut, schedule, value, setting } = plan;
  if (cut.kind !== 'found') {
    return [paragraph(`At ${CUT_PERCENT}% of every year’s budget no plan keeps what must start.`)];
  }
  const dropped = [...schedule.keys()].filter((id) => !cut.schedule.has(id));
  const names = dropped.map((id) => nameOf(id, plan)).join(', ');
  const lost = showEstimate(toPounds(value[setting.run] - cut.value));
  return [
    paragraph(
      `At ${CUT_PERCENT}% of every year’s budget the plan loses ${lost} and drops ${names === '' ? 'nothing' : names}. ${tellStarts(cut.schedule, plan)}.`,
    ),
  ];
}

const REASON_WORDS: Readonly<Record<Reason, string>> = {
  'not-qualifying': 'does not qualify',
  'no-appraisal': 'gives no platform costs',
  'no-cashable': 'does not say how much of its saving is cash',
  'must-not': 'may not start',
  negative: 'is worth no more than it costs, whenever it starts',
  budget: 'the budget',
  team: 'the team',
  link: 'what it overlaps or comes after',
};

function leftOutTable(plan: Plan): readonly Block[] {
  const rows = plan.leftOut.map((each) => [
    nameOf(each.id, plan),
    each.why.map((reason) => REASON_WORDS[reason]).join(' and '),
    tellNeed(each, plan),
    each.forced === null ? '' : showEstimate(toPounds(each.forced)),
  ]);
  const columns = [
    ...textColumns('Candidate', 'Why', 'What would add it to this plan'),
    ...numberColumns('Lost if it must start'),
  ];
  return table(columns, rows);
}

function tellNeed({ needs }: LeftOut, { request }: Plan): string {
  if (needs === null) return '';
  const extra = needs.extra.flatMap((amount, year) =>
    amount === 0n ? [] : [`${pounds(amount)} more in ${nameYear(request, year)}`],
  );
  const start = `a start in ${nameYear(request, needs.start)}`;
  return extra.length === 0 ? `${start}, for no more money` : `${start}: ${extra.join(', ')}`;
}

function marginTable({ request, margins }: Plan): readonly Block[] {
  const rows = request.years.map((year, at) => {
    const gain = margins[at] ?? null;
    return [year, gain === null ? 'not proven' : showEstimate(toPounds(gain))];
  });
  return table([...textColumns('£1m more in'), ...numberColumns('Adds to the value')], rows);
}

function laterTable({ request, cost, setting }: Plan): readonly Block[] {
  const rows = cost
    .slice(setting.years)
    .map((each, later) => [nameYear(request, setting.years + later), pounds(each)]);
  return table([...textColumns('Year'), ...numberColumns('Funder pays')], rows);
}

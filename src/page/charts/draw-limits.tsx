import type { ComponentChildren } from 'preact';
import { toPounds } from '../../assess/plan/pence.ts';
import type { Plan } from '../../assess/plan/plan.ts';
import { staffSchedule } from '../../assess/plan/totals.ts';
import { Decimal } from '../../documents/decimal.ts';
import { showArithmetic } from '../../documents/show-money.ts';
import { findLeft, tracksPeople } from '../../report/plan/years-section.ts';
import type { Columns } from './plan-columns.ts';
import { scaleOf } from './scale.ts';
import { YearLines } from './year-lines.tsx';

/** What is drawn, and how high that is. */
export interface Drawn {
  readonly height: number;
  readonly draw: ComponentChildren;
}

/** What all starts take together in each year, and what there is of it. */
interface Limit {
  readonly title: string;
  readonly taken: readonly Decimal[];
  /** Null where there is no limit. */
  readonly given: readonly Decimal[] | null;
  readonly show: (amount: Decimal) => string;
}

const TITLE = 22;
const BARS = 36;
const TEXTS = 28;
const END = 8;

/** The money and the people of a plan, each against what there is. */
export function drawLimits(plan: Plan, columns: Columns): Drawn {
  const limits = [moneyOf(plan), ...peopleOf(plan)];
  const row = TITLE + BARS + (columns.isRoomy ? TEXTS : 0) + END;
  return {
    height: row * limits.length,
    draw: limits.map((limit, index) => (
      <g key={limit.title} transform={`translate(0 ${row * index})`}>
        <LimitRow limit={limit} columns={columns} />
      </g>
    )),
  };
}

function moneyOf(plan: Plan): Limit {
  const { cost, setting } = plan;
  const carried = setting.limits.carryOver ? ' with what was left before' : '';
  const left = findLeft(plan);
  return {
    title: `All of it, of the budget${carried}`,
    taken: cost.slice(0, setting.years).map(toPounds),
    given: left.map((money, year) => toPounds(money + (cost[year] ?? 0n))),
    show: showArithmetic,
  };
}

/** None where no start takes any people and there is no limit. */
function peopleOf(plan: Plan): Limit[] {
  if (!tracksPeople(plan)) return [];
  const { setting, schedule } = plan;
  const { team } = setting.limits;
  const taken = staffSchedule(setting, schedule);
  return [
    {
      title: team === null ? 'People for roll-out' : 'People for roll-out, of the team',
      taken: taken.map((people) => new Decimal(people)),
      given: team === null ? null : team.map((people) => new Decimal(people)),
      show: (people) => people.toFixed(),
    },
  ];
}

function LimitRow({ limit, columns }: { readonly limit: Limit; readonly columns: Columns }) {
  const { title, taken, given, show } = limit;
  const { at, width, isRoomy, years } = columns;
  const bottom = TITLE + BARS;
  const scale = scaleOf([...taken, ...(given ?? [])], { from: bottom, to: TITLE });
  return (
    <>
      <text class="amount" x={0} y={14}>
        {title}
      </text>
      <YearLines columns={columns} from={TITLE - 2} to={bottom} />
      {taken.map((amount, year) => {
        const there = given?.[year];
        const top = scale.at(amount);
        return (
          <g key={years[year]}>
            <rect class="spent" x={at(year) + 8} width={width - 16} y={top} height={bottom - top} />
            {there !== undefined && (
              <line
                class="median"
                x1={at(year) + 2}
                x2={at(year + 1) - 2}
                y1={scale.at(there)}
                y2={scale.at(there)}
              />
            )}
            {isRoomy && (
              <>
                <text class="amount" x={at(year + 0.5)} y={bottom + 13} text-anchor="middle">
                  {show(amount)}
                </text>
                {there !== undefined && (
                  <text class="tick" x={at(year + 0.5)} y={bottom + 26} text-anchor="middle">
                    of {show(there)}
                  </text>
                )}
              </>
            )}
          </g>
        );
      })}
      <line class="axis" x1={0} x2={at(years.length)} y1={bottom} y2={bottom} />
    </>
  );
}

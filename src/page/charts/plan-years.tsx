import { sumPence, toPounds } from '../../assess/plan/pence.ts';
import type { Plan } from '../../assess/plan/plan.ts';
import type { PlannedStart } from '../../assess/plan/totals.ts';
import { showArithmetic } from '../../documents/show-money.ts';
import { showInline } from '../../report/harmless/plain-text.ts';
import { count } from '../../report/words/show-answers.ts';
import type { Controls } from '../controls/controls.ts';
import { breakLabel } from './break-label.ts';
import { CHART_WIDTH, Chart } from './chart.tsx';
import { drawLimits } from './draw-limits.tsx';
import { type Columns, columnsOf } from './plan-columns.ts';
import { type Scale, scaleOf } from './scale.ts';
import { YearLines } from './year-lines.tsx';

interface PlanYearsProps {
  readonly id: string;
  readonly plan: Plan;
  readonly controls: Controls | null;
}

/** Where the years stand above the rows. */
const HEAD = 20;
const LINE = 15;
/** The height of the amounts of a row, and of its bars below them. */
const AMOUNTS = 14;
const BARS = 20;
const ROW_END = 10;
/** About how wide a character is. */
const CHARACTER = 6.6;

/**
 * A column for each year: from when on each platform runs and what its funder pays for it, and below all
 * together against the budget and the team.
 */
export function PlanYearsChart({ id, plan, controls }: PlanYearsProps) {
  const { starts, request } = plan;
  const columns = columnsOf(request.years);
  const scale = scaleOf(
    starts.flatMap(({ cost }) => cost.map(toPounds)),
    { from: 0, to: -BARS },
  );
  let top = HEAD;
  const placed = starts.map((start) => {
    const figure = `${showArithmetic(toPounds(sumPence(start.cost)))} in all`;
    const room = Math.floor(CHART_WIDTH / CHARACTER) - figure.length - 1;
    const lines = breakLabel(showInline(plan.names.get(start.id) ?? start.id), room);
    const own = { start, figure, lines, top };
    top += lines.length * LINE + (columns.isRoomy ? AMOUNTS : 4) + BARS + ROW_END;
    return own;
  });
  const limits = drawLimits(plan, columns);
  return (
    <Chart id={id} caption={tellYears(plan)} height={top + limits.height} controls={controls}>
      <YearNames {...columns} />
      {placed.map((each) => (
        <StartRow key={each.start.id} {...each} columns={columns} scale={scale} />
      ))}
      <g transform={`translate(0 ${top})`}>{limits.draw}</g>
    </Chart>
  );
}

function tellYears({ starts, request, cost, setting }: Plan): string {
  const within = sumPence(cost.slice(0, setting.years));
  const budget = sumPence(setting.limits.budget ?? []);
  const [first, last] = [request.years[0], request.years.at(-1)];
  const span = first === last ? `in ${first}` : `from ${first} to ${last}`;
  const verb = starts.length === 1 ? 'starts' : 'start';
  return `${count(starts.length, 'platform')} ${verb} ${span}: their funder pays ${showArithmetic(toPounds(within))} of ${showArithmetic(toPounds(budget))}`;
}

/** The years above their columns. */
function YearNames({ years, at, named }: Columns) {
  return (
    <g>
      {named.map((index) => (
        <text key={index} class="tick" x={at(index + 0.5)} y={11} text-anchor="middle">
          {years[index]}
        </text>
      ))}
    </g>
  );
}

interface StartRowProps {
  readonly start: PlannedStart;
  readonly figure: string;
  readonly lines: readonly string[];
  readonly top: number;
  readonly columns: Columns;
  readonly scale: Scale;
}

function StartRow({ start: { start, cost }, figure, lines, top, columns, scale }: StartRowProps) {
  const { at, isRoomy, years } = columns;
  const amountsAt = lines.length * LINE + (isRoomy ? AMOUNTS : 4);
  const bottom = amountsAt + BARS;
  return (
    <g transform={`translate(0 ${top})`}>
      {lines.map((line, index) => (
        <text key={`${index} ${line}`} x={0} y={(index + 1) * LINE - 3}>
          {line}
        </text>
      ))}
      <text class="amount" x={CHART_WIDTH} y={LINE - 3} text-anchor="end">
        {figure}
      </text>
      <YearLines columns={columns} from={lines.length * LINE} to={bottom} />
      {cost.map((pence, year) => {
        if (year < start) return null;
        const height = -scale.at(toPounds(pence));
        return (
          <g key={years[year]}>
            {isRoomy && (
              <text class="tick" x={at(year + 0.5)} y={amountsAt - 3} text-anchor="middle">
                {showArithmetic(toPounds(pence))}
              </text>
            )}
            <rect
              class="spent"
              x={at(year) + 2}
              width={columns.width - 4}
              y={bottom - height}
              height={height}
            />
          </g>
        );
      })}
      <path class="axis" d={`M${at(start) + 2},${amountsAt}V${bottom}H${at(years.length) - 2}`} />
    </g>
  );
}

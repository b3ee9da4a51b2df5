import type { Appraisal } from '../../assess/appraisal/appraise.ts';
import type { CumulativeCash } from '../../assess/appraisal/cumulative-cash.ts';
import { Decimal } from '../../documents/decimal.ts';
import { RUNS, type Run } from '../../documents/parts/range.ts';
import { showArithmetic } from '../../documents/show-money.ts';
import { showCashPayback, showFullPayback } from '../../report/words/worth.ts';
import type { Controls } from '../controls/controls.ts';
import { AmountLevels } from './amount-levels.tsx';
import { Chart } from './chart.tsx';
import { type Scale, scaleOf, spread } from './scale.ts';
import { YearAxis } from './year-axis.tsx';

interface CumulativeCashProps {
  readonly id: string;
  readonly appraisal: Appraisal;
  readonly cash: CumulativeCash;
  readonly controls: Controls | null;
}

/** Between the amounts on the left and what the lines are called on the right. */
const PLOT = { left: 46, right: 248, top: 16, bottom: 196 };
const HEIGHT = 216;
/** How far apart the names of lines stand, in two lines of text each. */
const NAME_GAP = 31;
const ZERO = new Decimal(0);

/** Short names of the runs, as they stand in brackets elsewhere. */
const NAMES: { readonly [R in Run]: string } = {
  low: 'adverse',
  central: 'central',
  high: 'favourable',
};

/** What each run has come to year by year, and when it has paid back. */
export function CumulativeCashChart({ id, appraisal, cash, controls }: CumulativeCashProps) {
  const { totals } = cash;
  const scale = scaleOf(
    RUNS.flatMap((run) => totals[run]),
    { from: PLOT.bottom, to: PLOT.top },
  );
  const atYear = yearScale(appraisal.horizon);
  const ends = RUNS.map((run) => scale.at(totals[run].at(-1) ?? ZERO));
  const names = spread(ends, NAME_GAP, { from: PLOT.top, to: PLOT.bottom - 14 });
  return (
    <Chart id={id} caption={tellPayback(appraisal, cash)} height={HEIGHT} controls={controls}>
      <AmountLevels scale={scale} left={PLOT.left} right={PLOT.right} />
      <YearAxis years={appraisal.horizon} at={atYear} y={HEIGHT - 4} />
      {RUNS.map((run, index) => (
        <RunLine
          run={run}
          totals={totals[run]}
          scale={scale}
          atYear={atYear}
          nameAt={names[index] ?? 0}
        />
      ))}
      {RUNS.map((run) => (
        <PaybackMark run={run} cash={cash} scale={scale} atYear={atYear} />
      ))}
    </Chart>
  );
}

function tellPayback(appraisal: Appraisal, { isCash }: CumulativeCash): string {
  return isCash
    ? `Payback on cash: ${showCashPayback(appraisal)}`
    : `Payback, every saving counted: ${showFullPayback(appraisal)}`;
}

/** Years at even distances; a single one in the middle. */
function yearScale(years: number): (year: number) => number {
  const { left, right } = PLOT;
  if (years < 2) return () => (left + right) / 2;
  return (year) => Math.round(10 * (left + ((right - left) * year) / (years - 1))) / 10;
}

interface RunLineProps {
  readonly run: Run;
  readonly totals: readonly Decimal[];
  readonly scale: Scale;
  readonly atYear: (year: number) => number;
  /** Where its name stands. */
  readonly nameAt: number;
}

function RunLine({ run, totals, scale, atYear, nameAt }: RunLineProps) {
  const points = totals.map((total, year) => `${atYear(year)},${scale.at(total)}`).join(' ');
  const last = totals.at(-1) ?? ZERO;
  const [x, y] = [atYear(totals.length - 1), scale.at(last)];
  return (
    <g>
      <polyline class={`line ${run}`} points={points} />
      <circle class="mark" cx={x} cy={y} r="2.5" />
      <line class="leader" x1={x + 3} x2={PLOT.right + 10} y1={y} y2={nameAt} />
      <text x={PLOT.right + 13} y={nameAt + 1}>
        {NAMES[run]}
      </text>
      <text class="amount" x={PLOT.right + 13} y={nameAt + 15}>
        {showArithmetic(last)}
      </text>
    </g>
  );
}

interface PaybackMarkProps {
  readonly run: Run;
  readonly cash: CumulativeCash;
  readonly scale: Scale;
  readonly atYear: (year: number) => number;
}

/** The year from which a run has paid back, named for the central one. */
function PaybackMark({ run, cash: { totals, payback }, scale, atYear }: PaybackMarkProps) {
  const year = payback[run];
  const total = year === null ? undefined : totals[run][year];
  if (year === null || total === undefined) return null;
  const [x, y] = [atYear(year), scale.at(total)];
  return (
    <g>
      <circle class="payback" cx={x} cy={y} r="4.5" />
      {run === 'central' && (
        <text class="amount" x={x + 5} y={y + 16}>
          year {year}
        </text>
      )}
    </g>
  );
}

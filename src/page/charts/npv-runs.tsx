import type { Appraisal } from '../../assess/appraisal/appraise.ts';
import type { NetPresentValueChances } from '../../assess/appraisal/chances.ts';
import { Decimal } from '../../documents/decimal.ts';
import { RUNS, type Run } from '../../documents/parts/range.ts';
import { showEstimate } from '../../documents/show-money.ts';
import { RUN_NAMES } from '../../report/explain/run-names.ts';
import { showNetPresentValue, showWorth } from '../../report/words/worth.ts';
import type { Controls } from '../controls/controls.ts';
import { AmountAxis } from './amount-axis.tsx';
import { CHART_WIDTH, Chart } from './chart.tsx';
import { RowText } from './row-text.tsx';
import { type Scale, scaleOf } from './scale.ts';

interface NpvRunsProps {
  readonly id: string;
  readonly appraisal: Appraisal;
  readonly chances: NetPresentValueChances | null;
  readonly controls: Controls | null;
}

const ROW = 36;
const ZERO = new Decimal(0);
const ENDS = { from: 26, to: CHART_WIDTH - 26 };

/** The net present value of each run on one axis, and between which values eight chances in ten lie. */
export function NpvRunsChart({ id, appraisal, chances, controls }: NpvRunsProps) {
  const { results } = appraisal;
  const values = RUNS.map((run) => results[run].netPresentValue);
  const scale = scaleOf([...values, ...(chances === null ? [] : [chances.p10, chances.p90])], ENDS);
  const rows = RUNS.length + (chances === null ? 0 : 1);
  const bottom = ROW * rows;
  return (
    <Chart
      id={id}
      caption={`Net present value: ${showWorth(appraisal)}, ${showNetPresentValue(appraisal)}`}
      height={bottom + 18}
      controls={controls}
    >
      <AmountAxis scale={scale} rows={rows} row={ROW} />
      {RUNS.map((run, index) => (
        <RunRow run={run} top={index * ROW} scale={scale} value={results[run].netPresentValue} />
      ))}
      {chances !== null && <ChancesRow top={bottom - ROW} scale={scale} chances={chances} />}
    </Chart>
  );
}

interface RunRowProps {
  readonly run: Run;
  readonly top: number;
  readonly scale: Scale;
  readonly value: Decimal;
}

/** Marks that differ by shape, about the place where a value stands. */
const SHAPES: { readonly [R in Run]: string } = {
  low: 'M-5 -4h10l-5 9z',
  central: 'M0 -6l6 6l-6 6l-6 -6z',
  high: 'M-5 4h10l-5 -9z',
};

function RunRow({ run, top, scale, value }: RunRowProps) {
  const [x, y] = [scale.at(value), top + 27];
  return (
    <g>
      <RowText top={top} name={RUN_NAMES[run]} figure={showEstimate(value)} />
      <line class="stem" x1={scale.at(ZERO)} x2={x} y1={y} y2={y} />
      <path class="mark" d={SHAPES[run]} transform={`translate(${x} ${y})`} />
    </g>
  );
}

interface ChancesRowProps {
  readonly top: number;
  readonly scale: Scale;
  readonly chances: NetPresentValueChances;
}

function ChancesRow({ top, scale, chances: { p10, p50, p90 } }: ChancesRowProps) {
  const [from, to, y] = [scale.at(p10), scale.at(p90), top + 27];
  return (
    <g>
      <RowText
        top={top}
        name="P10 to P90, eight chances in ten"
        figure={`${showEstimate(p10)} to ${showEstimate(p90)}`}
      />
      <rect class="band" x={from} y={y - 5} width={Math.max(1, to - from)} height="10" />
      <line class="median" x1={scale.at(p50)} x2={scale.at(p50)} y1={y - 7} y2={y + 7} />
    </g>
  );
}

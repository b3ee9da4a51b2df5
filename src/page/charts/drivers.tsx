import type { DriverEffect } from '../../assess/appraisal/drivers.ts';
import { showEstimate } from '../../documents/show-money.ts';
import { DRIVER_NAMES } from '../../report/explain/driver-names.ts';
import type { Controls } from '../controls/controls.ts';
import { AmountAxis } from './amount-axis.tsx';
import { CHART_WIDTH, Chart } from './chart.tsx';
import { RowText } from './row-text.tsx';
import { type Scale, scaleOf } from './scale.ts';

interface DriversProps {
  readonly id: string;
  /** The longest first. */
  readonly drivers: readonly DriverEffect[];
  /** What they move, in words. */
  readonly moved: string;
  readonly controls: Controls | null;
}

const ROW = 32;
const ENDS = { from: 26, to: CHART_WIDTH - 26 };

/** How far each input alone moves a result, from its adverse to its favourable value. */
export function DriversChart({ id, drivers, moved, controls }: DriversProps) {
  const scale = scaleOf(
    drivers.flatMap(({ low, high }) => [low, high]),
    ENDS,
  );
  const bottom = ROW * drivers.length;
  return (
    <Chart id={id} caption={tellMost(drivers, moved)} height={bottom + 34} controls={controls}>
      <AmountAxis scale={scale} rows={drivers.length} row={ROW} />
      {drivers.map((effect, index) => (
        <DriverRow effect={effect} top={index * ROW} scale={scale} />
      ))}
      <Key y={bottom + 30} />
    </Chart>
  );
}

function tellMost([first]: readonly DriverEffect[], moved: string): string {
  if (first === undefined || first.low.eq(first.high)) return `Nothing moves the ${moved}`;
  const { driver, low, high } = first;
  return `${DRIVER_NAMES[driver]} moves the ${moved} most: from ${showEstimate(low)} to ${showEstimate(high)}`;
}

/** Which end of a bar is which. */
function Key({ y }: { y: number }) {
  return (
    <g>
      <line class="median" x1={ENDS.from} x2={ENDS.from} y1={y - 9} y2={y + 1} />
      <text class="tick" x={ENDS.from + 8} y={y}>
        adverse
      </text>
      <circle class="mark" cx={ENDS.from + 80} cy={y - 4} r="4.5" />
      <text class="tick" x={ENDS.from + 90} y={y}>
        favourable
      </text>
    </g>
  );
}

interface DriverRowProps {
  readonly effect: DriverEffect;
  readonly top: number;
  readonly scale: Scale;
}

function DriverRow({ effect: { driver, low, high }, top, scale }: DriverRowProps) {
  const [from, to, y] = [scale.at(low), scale.at(high), top + 18];
  return (
    <g>
      <RowText
        top={top}
        name={DRIVER_NAMES[driver]}
        figure={`${showEstimate(low)} → ${showEstimate(high)}`}
      />
      <rect
        class="band"
        x={Math.min(from, to)}
        y={y}
        width={Math.max(1, Math.abs(to - from))}
        height="9"
      />
      <line class="median" x1={from} x2={from} y1={y - 1} y2={y + 10} />
      <circle class="mark" cx={to} cy={y + 4.5} r="4.5" />
    </g>
  );
}

import { showEstimate } from '../../documents/show-money.ts';
import type { Scale } from './scale.ts';

interface AmountLevelsProps {
  readonly scale: Scale;
  /** Where its lines begin and end; the amounts stand before them. */
  readonly left: number;
  readonly right: number;
}

/** An axis of amounts from below to above: a line for each, that of 0 stronger. */
export function AmountLevels({ scale, left, right }: AmountLevelsProps) {
  return (
    <g>
      {scale.ticks.map((tick) => (
        <g>
          <line
            class={tick.isZero() ? 'zero' : 'grid'}
            x1={left}
            x2={right}
            y1={scale.at(tick)}
            y2={scale.at(tick)}
          />
          <text class="tick" x={left - 5} y={scale.at(tick) + 4} text-anchor="end">
            {showEstimate(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}

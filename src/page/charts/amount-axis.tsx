import { showEstimate } from '../../documents/show-money.ts';
import type { Scale } from './scale.ts';

interface AmountAxisProps {
  readonly scale: Scale;
  /** Where its lines end, above and below; the amounts stand under the lower end. */
  readonly top: number;
  readonly bottom: number;
}

/** An axis of amounts from left to right: a line for each, that of 0 stronger. */
export function AmountAxis({ scale, top, bottom }: AmountAxisProps) {
  return (
    <g>
      {scale.ticks.map((tick) => (
        <g>
          <line
            class={tick.isZero() ? 'zero' : 'grid'}
            x1={scale.at(tick)}
            x2={scale.at(tick)}
            y1={top}
            y2={bottom}
          />
          <text class="tick" x={scale.at(tick)} y={bottom + 12} text-anchor="middle">
            {showEstimate(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}

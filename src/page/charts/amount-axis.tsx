import { showEstimate } from '../../documents/show-money.ts';
import { TEXT_HEIGHT } from './row-text.tsx';
import type { Scale } from './scale.ts';

interface AmountAxisProps {
  readonly scale: Scale;
  readonly rows: number;
  /** The height of a row; its lines leave its text free. */
  readonly row: number;
}

/** An axis of amounts from left to right under some rows: a line for each in every row, that of 0 stronger. */
export function AmountAxis({ scale, rows, row }: AmountAxisProps) {
  const bottom = rows * row;
  return (
    <g>
      {scale.ticks.map((tick) => (
        <g>
          {Array.from({ length: rows }, (_, index) => (
            <line
              class={tick.isZero() ? 'zero' : 'grid'}
              x1={scale.at(tick)}
              x2={scale.at(tick)}
              y1={index * row + TEXT_HEIGHT}
              y2={(index + 1) * row}
            />
          ))}
          <text class="tick" x={scale.at(tick)} y={bottom + 12} text-anchor="middle">
            {showEstimate(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}

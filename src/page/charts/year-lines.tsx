import type { Columns } from './plan-columns.ts';

interface YearLinesProps {
  readonly columns: Columns;
  readonly from: number;
  readonly to: number;
}

/** Lines between the years, from one height to another: none runs through a text. */
export function YearLines({ columns: { years, at }, from, to }: YearLinesProps) {
  return (
    <g>
      {years.slice(1).map((year, index) => (
        <line key={year} class="grid" x1={at(index + 1)} x2={at(index + 1)} y1={from} y2={to} />
      ))}
    </g>
  );
}

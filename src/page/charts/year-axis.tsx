import { listNamedYears } from './scale.ts';

interface YearAxisProps {
  readonly years: number;
  /** Where a year stands. */
  readonly at: (year: number) => number;
  readonly y: number;
}

/** The years of an appraisal from left to right, as many of them named as there is room for. */
export function YearAxis({ years, at, y }: YearAxisProps) {
  return (
    <g>
      {listNamedYears(years).map((year) => (
        <text class="tick" x={at(year)} y={y} text-anchor="middle">
          {year === 0 ? 'year 0' : year}
        </text>
      ))}
    </g>
  );
}

import { CHART_WIDTH } from './chart.tsx';
import { listNamedYears } from './scale.ts';

/** The years of a plan side by side. */
export interface Columns {
  readonly years: readonly string[];
  readonly width: number;
  /** Where so many columns end, counted from the left. */
  readonly at: (columns: number) => number;
  /** Whether a column has room for an amount. */
  readonly isRoomy: boolean;
  /** The years that are named, counted from 0. */
  readonly named: readonly number[];
}

/** An amount such as `£12.3m` is about so wide, and so is a year such as `2026-27`. */
const ROOM = 46;

/** The most that one column takes, so that two years do not stand a page apart. */
const WIDEST = 110;

/** Columns for the years of a plan, across a chart where they need that much. */
export function columnsOf(years: readonly string[]): Columns {
  const width = Math.min(CHART_WIDTH / years.length, WIDEST);
  return {
    years,
    width: Math.round(10 * width) / 10,
    at: (columns) => Math.round(10 * columns * width) / 10,
    isRoomy: width >= ROOM,
    named: listNamedYears(years.length, Math.floor(CHART_WIDTH / ROOM)),
  };
}

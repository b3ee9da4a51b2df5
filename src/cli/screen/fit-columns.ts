/** How many columns of the screen a column of a table takes, space beside it included. */
export interface Width {
  /** The least that can be read. */
  readonly least: number;
  /** Where no cell is broken into lines. */
  readonly whole: number;
  /** Where its heading is not broken either. */
  readonly wanted: number;
}

/**
 * The width of each column: the least of all, what is left going first to cells and then to headings.
 * Undefined where the least of all is too much.
 */
export function fitColumns(columns: readonly Width[], available: number): number[] | undefined {
  const least = columns.map((column) => column.least);
  if (sumWidths(least) > available) return undefined;
  const whole = columns.map((column) => column.whole);
  const wanted = columns.map((column) => column.wanted);
  return widen(widen(least, whole, available), wanted, available);
}

/** Adds up widths. */
export function sumWidths(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}

/** Shares what is left evenly, those that want little more first: what they leave is the others'. */
function widen(widths: readonly number[], goals: readonly number[], available: number): number[] {
  const widened = [...widths];
  let left = available - sumWidths(widths);
  const wanting = goals
    .map((goal, index) => ({ index, width: widths[index] ?? 0, goal }))
    .map(({ index, width, goal }) => ({ index, width, more: Math.max(0, goal - width) }))
    .sort((a, b) => a.more - b.more);
  for (const [done, { index, width, more }] of wanting.entries()) {
    const given = Math.min(more, Math.floor(left / (wanting.length - done)));
    widened[index] = width + given;
    left -= given;
  }
  return widened;
}

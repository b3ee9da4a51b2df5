import Table from 'cli-table3';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import { type Screen, wrapLabelled } from './screen.ts';

/** A column of a table; the one flexible column takes the width that the others leave. */
export interface ScreenColumn<Row> {
  readonly heading: string;
  readonly cell: (row: Row) => string;
  readonly align?: 'left' | 'right';
  readonly isFlexible?: boolean;
}

/** The narrowest that a flexible column may become before a table no longer fits. */
const MIN_FLEXIBLE = 12;
const PADDING = 2;

const RULES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
} as const;

/** Draws a table that fits the screen; undefined when it cannot without cutting something off. */
export function drawTable<Row>(
  columns: readonly ScreenColumn<Row>[],
  rows: readonly Row[],
  screen: Screen,
): string | undefined {
  const cells = rows.map((row) => columns.map(({ cell }) => cell(row)));
  const natural = columns.map(
    ({ heading }, index) =>
      PADDING +
      Math.max(stringWidth(heading), ...cells.map((row) => stringWidth(row[index] ?? ''))),
  );
  const widths = fitWidths(columns, natural, screen.width);
  if (widths === undefined) return undefined;
  const table = new Table({
    head: columns.map(({ heading }, index) =>
      screen.colour.bold(wrapCell(heading, widths[index] ?? 0)),
    ),
    colWidths: widths,
    colAligns: columns.map(({ align }) => align ?? 'left'),
    chars: RULES,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': PADDING, compact: true },
  });
  table.push(...cells.map((row) => row.map((cell, index) => wrapCell(cell, widths[index] ?? 0))));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** Rows as records, one line a cell, for screens too narrow for a table. */
export function writeRecords<Row>(
  columns: readonly ScreenColumn<Row>[],
  rows: readonly Row[],
  screen: Screen,
): string {
  const width = Math.max(...columns.map(({ heading }) => heading.length)) + 2;
  return rows
    .map((row) =>
      columns
        .map(({ heading, cell }) => wrapLabelled(heading.padEnd(width), cell(row), screen, ''))
        .join('\n'),
    )
    .join('\n\n');
}

/** A cell's text in lines that fit; a word too long for one is broken, never cut. */
function wrapCell(text: string, width: number): string {
  return wrapAnsi(text, Math.max(1, width - PADDING), { hard: true });
}

/**
 * The width of each column: fixed ones as wide as their text, flexible ones sharing what is left, none
 * wider than its text. Undefined when a flexible one would become too narrow to read.
 */
function fitWidths<Row>(
  columns: readonly ScreenColumn<Row>[],
  natural: readonly number[],
  available: number,
): number[] | undefined {
  const isFlexible = (index: number) => columns[index]?.isFlexible ?? false;
  const widths = natural.map((width, index) => (isFlexible(index) ? 0 : width));
  let left = available - widths.reduce((sum, width) => sum + width, 0);
  const open = [...columns.keys()]
    .filter(isFlexible)
    .sort((a, b) => at(natural, a) - at(natural, b));
  for (const [done, index] of open.entries()) {
    const share = Math.floor(left / (open.length - done));
    const width = Math.min(at(natural, index), share);
    if (width < at(natural, index) && width < MIN_FLEXIBLE) return undefined;
    widths[index] = width;
    left -= width;
  }
  return left < 0 ? undefined : widths;
}

function at(widths: readonly number[], index: number): number {
  return widths[index] ?? 0;
}

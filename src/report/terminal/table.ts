import Table from 'cli-table3';
import stringWidth from 'string-width';
import { type Screen, wrapLabelled } from './screen.ts';

/** A column of a table; the one flexible column takes the width that the others leave. */
export interface Column<Row> {
  readonly heading: string;
  readonly cell: (row: Row) => string;
  readonly align?: 'left' | 'right';
  readonly isFlexible?: boolean;
}

/** The narrowest that a flexible column may become before a table no longer fits. */
const MIN_FLEXIBLE = 16;
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
  columns: readonly Column<Row>[],
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
    head: columns.map(({ heading }) => screen.colour.bold(heading)),
    colWidths: widths,
    colAligns: columns.map(({ align }) => align ?? 'left'),
    wordWrap: true,
    chars: RULES,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': PADDING, compact: true },
  });
  table.push(...cells);
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** Rows as records, one line a cell, for screens too narrow for a table. */
export function writeRecords<Row>(
  columns: readonly Column<Row>[],
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

function fitWidths<Row>(
  columns: readonly Column<Row>[],
  natural: readonly number[],
  available: number,
): number[] | undefined {
  const fixed = natural.filter((_, index) => !columns[index]?.isFlexible);
  const left = available - fixed.reduce((sum, width) => sum + width, 0);
  const flexible = columns.filter(({ isFlexible }) => isFlexible).length;
  const share = flexible === 0 ? 0 : Math.floor(left / flexible);
  if (left < 0 || (flexible > 0 && share < MIN_FLEXIBLE)) return undefined;
  return natural.map((width, index) =>
    columns[index]?.isFlexible ? Math.min(width, share) : width,
  );
}

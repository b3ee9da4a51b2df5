import type { Decimal } from '../documents/decimal.ts';
import type { Harmless } from './harmless/harmless.ts';
import { nameCommands } from './harmless/name-commands.ts';
import { join, safe } from './harmless/safe.ts';
import { showHidden } from './harmless/show-hidden.ts';
import { vouch } from './harmless/vouch.ts';

type Csv = Harmless<'csv'>;

/** What a cell may hold; nothing where there is nothing to say. */
export type Cell = string | number | Decimal | Money | null | undefined;

/** An amount that is written to the penny. */
interface Money {
  readonly pounds: Decimal;
}

/** A column of a table: its heading in words, the name of the same thing in JSON, its cell in a row. */
export interface Column<Row> {
  readonly heading: string;
  /** A path in the JSON of a row, such as `rankRange.0`; null where JSON does not have it. */
  readonly name: string | null;
  readonly cell: (row: Row) => Cell;
}

/** A table as CSV: its headings, and a line for each row. */
export function renderColumns<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Csv {
  const headings = columns.map(({ heading }) => heading);
  return renderCsv([headings, ...rows.map((row) => columns.map(({ cell }) => cell(row)))]);
}

/** CSV with the byte order mark by which Excel knows that it is UTF-8. */
export function markForExcel(csv: Csv): Csv {
  return safe`\ufeff${csv}`;
}

/** An amount for a cell, to the penny; nothing where there is none. */
export function money(pounds: Decimal | null | undefined): Cell {
  return pounds && { pounds };
}

/** Rows as CSV (RFC 4180), the headings among them; numbers are exact decimal text. */
export function renderCsv(rows: readonly (readonly Cell[])[]): Csv {
  const lines = rows.map((row) => safe`${join(row.map(renderCell), ',')}\r\n`);
  return join(lines, '');
}

function renderCell(cell: Cell): Csv {
  if (cell === null || cell === undefined) return safe``;
  if (typeof cell === 'string') return escapeCsv(cell);
  if (typeof cell === 'number') return vouch(String(cell));
  // Rounded first, so that what rounds to nothing has no sign.
  return vouch('pounds' in cell ? cell.pounds.toDecimalPlaces(2).toFixed(2) : cell.toFixed());
}

/** What a spreadsheet may take for a formula, also behind what it leaves out or shows as nothing. */
const FORMULA = /^[\s"'\u00ad\u200c\u200d]*[=+\-@＝＋－＠]|^[\t\r]/;

/** Text for a cell: never read as a formula by a spreadsheet, quoted where it must be. */
export function escapeCsv(text: string): Csv {
  const shown = nameCommands(showHidden(text));
  const harmless = FORMULA.test(shown) ? `'${shown}` : shown;
  return vouch(/[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless);
}

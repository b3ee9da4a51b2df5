import type { Decimal } from '../documents/decimal.ts';

/** What a cell may hold; nothing where there is nothing to say. */
export type Cell = string | number | Decimal | null | undefined;

/** Rows as CSV (RFC 4180), the headings among them; amounts are exact decimal text. */
export function renderCsv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(renderCell).join(',')}\r\n`).join('');
}

function renderCell(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return escapeCsv(cell);
  return typeof cell === 'number' ? String(cell) : cell.toFixed();
}

/** Text for a cell: never read as a formula by a spreadsheet, quoted where it must be. */
export function escapeCsv(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

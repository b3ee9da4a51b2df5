import type { Decimal } from '../documents/decimal.ts';
import type { Harmless } from './harmless/harmless.ts';
import { nameCommands } from './harmless/name-commands.ts';
import { join, safe } from './harmless/safe.ts';
import { showHidden } from './harmless/show-hidden.ts';
import { vouch } from './harmless/vouch.ts';

type Csv = Harmless<'csv'>;

/** What a cell may hold; nothing where there is nothing to say. */
export type Cell = string | number | Decimal | null | undefined;

/** Rows as CSV (RFC 4180), the headings among them; amounts are exact decimal text. */
export function renderCsv(rows: readonly (readonly Cell[])[]): Csv {
  const lines = rows.map((row) => safe`${join(row.map(renderCell), ',')}\r\n`);
  return join(lines, '');
}

function renderCell(cell: Cell): Csv {
  if (cell === null || cell === undefined) return safe``;
  if (typeof cell === 'string') return escapeCsv(cell);
  return vouch(typeof cell === 'number' ? String(cell) : cell.toFixed());
}

/** What a spreadsheet may take for a formula, also behind what it leaves out or shows as nothing. */
const FORMULA = /^[\s"'\u00ad\u200c\u200d]*[=+\-@＝＋－＠]|^[\t\r]/;

/** Text for a cell: never read as a formula by a spreadsheet, quoted where it must be. */
export function escapeCsv(text: string): Csv {
  const shown = nameCommands(showHidden(text));
  const harmless = FORMULA.test(shown) ? `'${shown}` : shown;
  return vouch(/[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless);
}

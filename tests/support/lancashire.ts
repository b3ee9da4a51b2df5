import { readFileSync } from 'node:fs';

/** Its source and terms stand in tests/fixtures/README.md. */
const FILE = new URL('../fixtures/lancashire-revenue-outturn-2024-25.csv', import.meta.url);

/** What one authority reported for one service line by one measure, in thousands of pounds as printed. */
export interface Outturn {
  readonly authority: string;
  readonly form: string;
  readonly line: string;
  readonly measure: string;
  readonly thousands: string;
}

/** What the 15 Lancashire authorities reported of six service lines in 2024-25. */
export function readLancashire(): Outturn[] {
  const [, ...rows] = readFileSync(FILE, 'utf8').trimEnd().split(/\r?\n/);
  return rows.map((row) => {
    const cells = [...row.matchAll(/(?:"([^"]*)"|([^,]*))(?:,|$)/g)];
    const cell = (index: number) => cells[index]?.[1] ?? cells[index]?.[2] ?? '';
    return {
      authority: cell(2),
      form: cell(4),
      line: cell(5),
      measure: cell(6),
      thousands: cell(7),
    };
  });
}

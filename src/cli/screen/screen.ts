import type { ChalkInstance } from 'chalk';
import wrapAnsi from 'wrap-ansi';

/** What a terminal report is written for: its width in columns, and a Chalk at the right level. */
export interface Screen {
  readonly width: number;
  readonly colour: ChalkInstance;
}

/** The widest that lines of prose run, however wide the terminal. */
export const MAX_PROSE = 100;

/** A paragraph wrapped to the screen, each line indented. */
export function wrap(text: string, { width }: Screen, indent = ''): string {
  const columns = Math.max(20, Math.min(width, MAX_PROSE) - indent.length);
  return wrapAnsi(text, columns, { hard: true })
    .split('\n')
    .map((line) => (indent + line).trimEnd())
    .join('\n');
}

/** A paragraph whose first line carries a mark and whose other lines hang below its text. */
export function wrapMarked(mark: string, text: string, screen: Screen): string {
  return mark + wrap(text, screen, ' '.repeat(mark.length)).slice(mark.length);
}

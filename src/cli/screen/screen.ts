import type { ChalkInstance } from 'chalk';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Harmless, Medium } from '../../report/harmless/harmless.ts';
import { nameColons, nameCommands } from '../../report/harmless/name-commands.ts';
import { vouch } from '../../report/harmless/vouch.ts';

/** Part of a line, painted or not. */
export type Line = Harmless<'line'>;

/** Lines as they are written. */
export type Text = Harmless<'text'>;

/** What a terminal report is written for: its width in columns, and a Chalk at the right level. */
export interface Screen {
  readonly width: number;
  readonly colour: ChalkInstance;
}

/** The widest that lines of prose run, however wide the terminal. */
export const MAX_PROSE = 100;

/** A text in a style, each line by itself, so that no style runs over the end of a line. */
export function paint<M extends Medium>(style: ChalkInstance, text: Harmless<M>): Harmless<M> {
  const lines = text.split('\n').map((line) => style(line));
  return vouch(lines.join('\n'));
}

/** A line made of pieces, as wide as it will be drawn: without white space at its ends and commands. */
export function finishLine(line: Line): Line {
  return vouch(nameCommands(line.trim()));
}

/** A paragraph wrapped to the screen, each line set in by so many columns. */
export function wrap(line: Line, { width }: Screen, indent = 0): Text {
  const columns = Math.max(20, Math.min(width, MAX_PROSE) - indent);
  const lines = breakLine(line, columns).split('\n');
  return vouch(lines.map((each) => (' '.repeat(indent) + each).trimEnd()).join('\n'));
}

/** A text that is set in, with a mark before its first line. */
export function hang(mark: Text, text: Text, indent: number): Text {
  const gap = ' '.repeat(indent - stringWidth(mark));
  return vouch(`${mark}${gap}${text.slice(indent)}`.trimEnd());
}

/** A line in lines that fit: a word too long for one is broken, never cut, and none begins as a command does. */
export function breakLine(line: Line, columns: number): Text {
  const broken = breakWords(line, columns);
  if (nameCommands(broken) === broken) return vouch(broken);
  return vouch(breakWords(nameColons(nameCommands(line)), columns));
}

function breakWords(text: string, columns: number): string {
  return wrapAnsi(text, columns, { hard: true });
}

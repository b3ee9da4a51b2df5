import type { Harmless } from './harmless.ts';
import { nameCommands } from './name-commands.ts';
import { showHidden } from './show-hidden.ts';
import { vouch } from './vouch.ts';

/** Text from a file as one line for a terminal or a log. */
export function showLine(text: string): Harmless<'text'> {
  return vouch(nameCommands(showInline(text).trim()));
}

/** The same for a line whose spaces say something, such as its indent: all of them stay. */
export function showIndented(line: string): Harmless<'text'> {
  return vouch(nameCommands(showHidden(line).replaceAll(/\s/g, ' ')));
}

/** The same for text in lines of its own, such as a help page. */
export function showLines(text: string): Harmless<'text'> {
  return vouch(nameCommands(showHidden(text).replaceAll(/\r\n?/g, '\n').replaceAll('\t', ' ')));
}

/** Part of a line, still to be put into lines: white space at its ends stays. */
export function showInline(text: string): Harmless<'line'> {
  return vouch(showHidden(text).replaceAll(/\s+/g, ' '));
}

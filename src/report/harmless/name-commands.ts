import { nameCharacter } from './show-hidden.ts';

/** A style of a terminal, which may stand between the signs of a command. */
const STYLE = '\\u001b\\[[\\d;]*m';

const COLONS_AT_START = new RegExp(`^((?:[^\\S\\r\\n]|${STYLE})*):(?=(?:${STYLE})*:)`, 'gm');
const COLONS = new RegExp(`:(?=(?:${STYLE})*:)`, 'g');
const MARK = new RegExp(`#(?=(?:${STYLE})*#(?:${STYLE}|\\w)*\\[)`, 'g');

/**
 * Text that may stand in the log of a build: what would be a workflow command there has its first sign
 * shown by its number. `::error::` is a command at the start of a line, `##[error]` anywhere.
 */
export function nameCommands(text: string): string {
  return nameMarks(text).replaceAll(
    COLONS_AT_START,
    (_all, space: string) => `${space}${nameCharacter(':')}`,
  );
}

/** The same for text that never starts a line; a format may show the sign in its own way. */
export function nameMarks(text: string, show = nameCharacter): string {
  return text.replaceAll(MARK, show);
}

/** Text that holds no two colons in a row, so that it is no command wherever it is broken into lines. */
export function nameColons(text: string): string {
  return text.replaceAll(COLONS, nameCharacter(':'));
}

import type { Harmless } from './harmless/harmless.ts';
import { nameMarks } from './harmless/name-commands.ts';
import { showHidden } from './harmless/show-hidden.ts';
import { vouch } from './harmless/vouch.ts';

/** A value as the text of a JSON file. Data stays as it is: what steers is written as an escape. */
export function renderJson(value: unknown): Harmless<'json'> {
  const text = `${JSON.stringify(value, null, 2)}\n`;
  return vouch(nameMarks(showHidden(text, escapeCharacter), escapeCharacter));
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

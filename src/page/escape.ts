import type { Harmless } from '../report/harmless/harmless.ts';
import { nameMarks } from '../report/harmless/name-commands.ts';
import { showHidden } from '../report/harmless/show-hidden.ts';
import { vouch } from '../report/harmless/vouch.ts';

/**
 * A value as JSON that stands in a script element: nothing in it ends the element, begins a comment or
 * a line, or is taken for a command by a build server.
 */
export function embedJson(value: unknown): Harmless<'html'> {
  const json = JSON.stringify(value).replaceAll(/[<>&\u2028\u2029]/g, toEscape);
  return vouch(nameMarks(showHidden(json, toEscape), toEscape));
}

/** The text of the program that a page carries, which the build made. Throws where it would end its element. */
export function embedScript(script: string): Harmless<'html'> {
  if (/<\/script|<!-{2}/i.test(script)) throw new Error('the script of the page would end itself');
  return vouch(script);
}

/** The rules of a page, as they stand in one. Throws where they would end their element. */
export function embedStyle(style: string): Harmless<'html'> {
  if (/<\/style/i.test(style)) throw new Error('the style of the page would end itself');
  return vouch(style);
}

function toEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Harmless } from '../harmless/harmless.ts';
import { nameMarks } from '../harmless/name-commands.ts';
import { vouch } from '../harmless/vouch.ts';

/**
 * A view as HTML. Preact makes every text in it mere text, and the views show what nobody sees; the
 * first sign of what a build server would take for a command is written as a reference.
 */
export function renderView(view: VNode): Harmless<'html'> {
  return vouch(nameMarks(renderToString(view), (sign) => `&#${sign.codePointAt(0)};`));
}

/** A digest in base64 as a content security policy names it. */
export function nameDigest(base64: string): Harmless<'html'> {
  if (!/^[A-Za-z0-9+/]{43}=$/.test(base64)) throw new Error('a SHA-256 in base64 was expected');
  return vouch(`'sha256-${base64}'`);
}

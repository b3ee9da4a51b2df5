import type { Harmless, Medium } from './harmless.ts';
import { vouch } from './vouch.ts';

/** Our own words with harmless texts and numbers among them: `` safe`${name}: ${count}` ``. */
export function safe<M extends Medium>(
  words: TemplateStringsArray,
  ...parts: readonly (Harmless<M> | number)[]
): Harmless<M> {
  // biome-ignore lint/plugin: as many as the words have gaps
  return vouch(String.raw({ raw: words }, ...parts));
}

/** What may stand between texts. */
type Separator = '' | ' ' | ', ' | '; ' | ',' | ' | ' | '\n' | '\n\n' | '\n>\n';

/** Harmless texts, one after another. */
export function join<M extends Medium>(
  parts: readonly Harmless<M>[],
  separator: Separator,
): Harmless<M> {
  return vouch(parts.join(separator));
}

import { isScalar, type Scalar } from 'yaml';

/** What a text is written among: in braces and brackets fewer characters stand for themselves. */
export type Among = 'flow' | 'block';

const INDICATOR = /^(?:[?:,[\]{}#&*!|>'"%@`]|-(?:\s|$)|---|\.\.\.)/;
const CUT_SHORT = /:(?:\s|$)|\s#/;
const NOT_ON_A_LINE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufeff]/u;

/** What other readers of YAML take for something else than text, so that its quotes are no habit. */
const READ_AS_TYPED = /^(?:y|n|yes|no|on|off|true|false|null|~|[-+.\d].*)$/i;

/** Whether a text can be written without quotes. */
export function isPlainSafe(text: string, among: Among): boolean {
  if (text === '' || text !== text.trim()) return false;
  if (INDICATOR.test(text) || CUT_SHORT.test(text) || NOT_ON_A_LINE.test(text)) return false;
  return among === 'block' || !/[,[\]{}]/.test(text);
}

/** A text on one line in quotes; of the two kinds, the one that needs no escapes, double first. */
export function quote(text: string, kind: 'double' | 'single' = 'double'): string {
  const isSingle = !NOT_ON_A_LINE.test(text) && (kind === 'single' || /["\\]/.test(text));
  if (isSingle) return `'${text.replaceAll("'", "''")}'`;
  return JSON.stringify(text).replaceAll(new RegExp(NOT_ON_A_LINE, 'gu'), escapeCharacter);
}

/** A text on one line: quoted if it must be, or if the text that it follows was quoted without need. */
export function writeOnLine(text: string, among: Among, like: unknown): string {
  const kind = findHabit(like, among);
  return kind === undefined && isPlainSafe(text, among) ? text : quote(text, kind);
}

function findHabit(like: unknown, among: Among): 'double' | 'single' | undefined {
  if (!isScalar(like)) return undefined;
  const text = String(like.value);
  return isPlainSafe(text, among) && !READ_AS_TYPED.test(text) ? KINDS.get(like.type) : undefined;
}

const KINDS = new Map<Scalar['type'], 'double' | 'single'>([
  ['QUOTE_DOUBLE', 'double'],
  ['QUOTE_SINGLE', 'single'],
]);

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

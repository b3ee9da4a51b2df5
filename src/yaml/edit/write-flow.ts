import { isMap, isScalar, isSeq } from 'yaml';
import { isPlainMapping, type Plain } from '../plain.ts';
import { isCollection } from './item.ts';
import { quote, writeOnLine } from './quote.ts';

/** Writes values as text. */
export interface Pen {
  /** The text in which the values are written. */
  readonly text: string;
  /** Whether every text is quoted, for where a text without quotes reads otherwise. */
  readonly quotesAll: boolean;
}

/** A value on one line, with brackets and braces; what it is like says how it is quoted and spaced. */
export function writeFlow(value: Plain, pen: Pen, like: unknown): string {
  if (typeof value === 'string') {
    return pen.quotesAll ? quote(value) : writeOnLine(value, 'flow', like);
  }
  const pad = isPadded(pen.text, like) ? ' ' : '';
  if (Array.isArray(value)) {
    const items = value.map((item) => writeFlow(item, pen, findLike(like, 0)));
    return items.length === 0 ? '[]' : `[${pad}${items.join(', ')}${pad}]`;
  }
  const pairs = Object.entries(value).map(([key, each]) =>
    writePair(key, each, pen, findLike(like, key)),
  );
  return pairs.length === 0 ? '{}' : `{${pad}${pairs.join(', ')}${pad}}`;
}

/** A key and its value on one line; what the value is like is its own neighbour. */
export function writePair(key: string, value: Plain, pen: Pen, like: unknown): string {
  return `${writeOnLine(key, 'flow', undefined)}: ${writeFlow(value, pen, like)}`;
}

/** What a value within another is like: what has the same key, else the first item of a list. */
export function findLike(like: unknown, step: string | number): unknown {
  if (isSeq(like)) return typeof step === 'number' ? like.items[0] : undefined;
  if (!isMap(like)) return undefined;
  return like.items.find(({ key }) => isScalar(key) && key.value === step)?.value;
}

/** Whether a value can stand on one line: no text in it has lines of its own. */
export function fitsOnLine(value: Plain): boolean {
  if (typeof value === 'string') return !value.includes('\n');
  return (isPlainMapping(value) ? Object.values(value) : value).every(fitsOnLine);
}

/** Whether there is a space behind the bracket or brace that opens a collection. */
function isPadded(text: string, like: unknown): boolean {
  if (!isCollection(like) || like.flow !== true) return false;
  return text.charAt((like.range?.[0] ?? 0) + 1) === ' ';
}

import type { Documented } from '../../src/compare/edit.ts';
import type { Plain } from '../../src/yaml/plain.ts';
import type { Raw } from './parse.ts';

/** A document with what was typed. */
export function document<T>(raw: Raw, parse: (raw: Raw) => T): Documented<T> {
  const plain: Plain = JSON.parse(JSON.stringify(raw));
  return { value: parse(raw), plain: () => plain };
}

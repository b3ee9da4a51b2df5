import type { Path } from './place.ts';

/** Mappings as objects, lists as arrays, and every scalar as typed. */
export type Plain = string | Plain[] | PlainMapping;

/** A mapping as it was typed. */
export interface PlainMapping {
  [key: string]: Plain;
}

/** What stands at a path, as typed; undefined where there is nothing. */
export function plainAt(plain: Plain, path: Path): Plain | undefined {
  return path.reduce<Plain | undefined>((value, step) => stepInto(value, step), plain);
}

/** The mapping with an id in the list at a path; undefined where there is none. */
export function plainById(plain: Plain, path: Path, id: string): Plain | undefined {
  const items = plainAt(plain, path);
  if (!Array.isArray(items)) return undefined;
  return items.find((item) => isPlainMapping(item) && item['id'] === id);
}

/** True for a mapping. */
export function isPlainMapping(plain: Plain | undefined): plain is PlainMapping {
  return typeof plain === 'object' && !Array.isArray(plain);
}

function stepInto(value: Plain | undefined, step: string | number): Plain | undefined {
  if (Array.isArray(value)) return typeof step === 'number' ? value[step] : undefined;
  return isPlainMapping(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

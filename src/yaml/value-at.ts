import type { Path } from './place.ts';

/** What stands at a path of a plain value; undefined where there is nothing. */
export function valueAt(plain: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined,
    plain,
  );
}

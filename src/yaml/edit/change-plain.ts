import type { Path } from '../place.ts';
import { isPlainMapping, type Plain } from '../plain.ts';
import type { Edit, Position } from './edit.ts';

/** What a text should hold after an edit, by what it held; keys keep their order. */
export function changePlain(plain: Plain, edit: Edit): Plain {
  switch (edit.kind) {
    case 'set':
      return changeAt(plain, edit.path, () => edit.value);
    case 'insert-item':
      return changeAt(plain, edit.path, (held) => insertItem(held, edit.value, edit.position));
    case 'insert-key':
      return changeHolder(plain, edit.path, (held, key) =>
        insertPair(held, [String(key), edit.value], edit.position),
      );
    case 'remove':
      return changeHolder(plain, edit.path, remove);
  }
}

/** Whether two values are the same, with their keys in the same order. */
export function isSamePlain(a: Plain, b: Plain): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function changeHolder(
  plain: Plain,
  path: Path,
  change: (held: Plain, step: string | number) => Plain,
): Plain {
  const step = path.at(-1);
  if (step === undefined) return plain;
  return changeAt(plain, path.slice(0, -1), (held) => change(held, step));
}

function changeAt(plain: Plain, [step, ...rest]: Path, change: (held: Plain) => Plain): Plain {
  if (step === undefined) return change(plain);
  if (Array.isArray(plain)) {
    return plain.map((each, index) => (index === step ? changeAt(each, rest, change) : each));
  }
  if (!isPlainMapping(plain)) return plain;
  const pairs = Object.entries(plain).map(([key, value]): [string, Plain] => [
    key,
    key === String(step) ? changeAt(value, rest, change) : value,
  ]);
  return Object.fromEntries(pairs);
}

function insertItem(held: Plain, value: Plain, position: Position): Plain {
  const items = Array.isArray(held) ? held : [];
  const at = findIndex(position, items.length, (after) => Number(after));
  return items.toSpliced(at, 0, value);
}

function insertPair(held: Plain, pair: [string, Plain], position: Position): Plain {
  const pairs = isPlainMapping(held) ? Object.entries(held) : [];
  const at = findIndex(position, pairs.length, (after) =>
    pairs.findIndex(([key]) => key === String(after)),
  );
  return Object.fromEntries(pairs.toSpliced(at, 0, pair));
}

function findIndex(
  position: Position,
  length: number,
  find: (after: string | number) => number,
): number {
  if (position === 'first') return 0;
  return position === 'last' ? length : find(position.after) + 1;
}

function remove(held: Plain, step: string | number): Plain {
  if (Array.isArray(held)) return held.filter((_, index) => index !== step);
  if (!isPlainMapping(held)) return held;
  return Object.fromEntries(Object.entries(held).filter(([key]) => key !== String(step)));
}

import { Decimal } from '../documents/decimal.ts';
import { isMovingEdit, type KeyFacts, type KeyTable } from '../documents/key-facts.ts';

/** Whether two parts of documents say the same, however they are spelt; a key left out is undefined. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Decimal.isDecimal(a)) return Decimal.isDecimal(b) && a.eq(b);
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => isSameValue(Reflect.get(a, key), Reflect.get(b, key)));
}

/** Whether two values are the same in every key that can move something, wherever they come from. */
export function isSameFigure(keys: KeyTable, a: unknown, b: unknown): boolean {
  if (!isObject(a) || !isObject(b)) return isSameValue(a, b);
  return Object.entries(keys).every(
    ([key, { edit }]) =>
      !isMovingEdit(edit) || isSameValue(Reflect.get(a, key), Reflect.get(b, key)),
  );
}

/** Whether two inputs differ, if at all, only in where they come from. */
export function isSameInput({ input }: KeyFacts, a: unknown, b: unknown): boolean {
  if (input === undefined || !isObject(a) || !isObject(b)) return false;
  const counted = input === 'graded' ? ['value', 'grade'] : ['value'];
  return (
    Object.hasOwn(a, 'value') &&
    counted.every((key) => isSameValue(Reflect.get(a, key), Reflect.get(b, key)))
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Decimal.isDecimal(value);
}

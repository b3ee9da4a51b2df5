import { Decimal } from '../../documents/decimal.ts';

/**
 * Whether two values say the same all the way down. Of lists, plain objects and decimals what they hold is
 * compared; of anything else, such as a function or a map, whether it is the same one.
 */
export function isAlike(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isObject(a) || !isObject(b)) return false;
  if (Decimal.isDecimal(a)) return Decimal.isDecimal(b) && isSameDecimal(a, b);
  if (!isPlain(a) || !isPlain(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isAlike(Reflect.get(a, key), Reflect.get(b, key)))
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Zeros are written with their signs. */
function isSameDecimal(a: Decimal, b: Decimal): boolean {
  return a.eq(b) && a.isNegative() === b.isNegative();
}

const PLAIN: unknown = Object.getPrototypeOf({});

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === PLAIN;
}

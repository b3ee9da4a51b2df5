/** An exact fraction in its lowest terms, the divisor above 0. */
export interface Fraction {
  readonly top: bigint;
  readonly below: bigint;
}

const UNITS: Readonly<Record<string, bigint>> = {
  '': 1n,
  k: 1_000n,
  m: 1_000_000n,
  '%': 1n,
};

/** A fraction from text such as `£1.25m`, `40%`, `-2%` or `100/3`. */
export function read(typed: string): Fraction {
  const [above = '', below] = typed.split('/');
  if (below !== undefined) return over(read(above), read(below));
  const match = /^£?(-?)(\d+)(?:\.(\d+))?(k|m|%)?$/.exec(typed);
  if (match === null) throw new Error(`no number: ${typed}`);
  const [, sign, whole = '', decimals = '', unit = ''] = match;
  const size = BigInt(whole + decimals) * (UNITS[unit] ?? 1n) * (sign === '-' ? -1n : 1n);
  return reduce(size, 10n ** BigInt(decimals.length) * (unit === '%' ? 100n : 1n));
}

export const ZERO: Fraction = { top: 0n, below: 1n };
export const ONE: Fraction = { top: 1n, below: 1n };

export function plus(a: Fraction, b: Fraction): Fraction {
  return reduce(a.top * b.below + b.top * a.below, a.below * b.below);
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { top: -b.top, below: b.below });
}

export function times(...factors: readonly Fraction[]): Fraction {
  return factors.reduce((a, b) => reduce(a.top * b.top, a.below * b.below), ONE);
}

export function over(a: Fraction, b: Fraction): Fraction {
  const sign = b.top < 0n ? -1n : 1n;
  return reduce(sign * a.top * b.below, sign * a.below * b.top);
}

/** Below 0 where the first is the less. */
export function compare(a: Fraction, b: Fraction): number {
  const [one, other] = [a.top * b.below, b.top * a.below];
  return one < other ? -1 : one > other ? 1 : 0;
}

export function greater(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) > 0 ? a : b;
}

/** Whole pence of an amount in pounds, half a penny away from 0. */
export function roundToPence({ top, below }: Fraction): bigint {
  const size = top < 0n ? -top : top;
  const pence = (size * 200n + below) / (2n * below);
  return top < 0n ? -pence : pence;
}

function reduce(top: bigint, below: bigint): Fraction {
  let [a, b] = [top < 0n ? -top : top, below];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? ZERO : { top: top / a, below: below / a };
}

import type { Decimal } from '../documents/decimal.ts';

/** A chance as a double: chances are sums of very many products, which need no more digits. */
export function toDouble(chance: Decimal): number {
  // biome-ignore lint/plugin: a chance is no money, and its one way to a double
  return chance.toNumber();
}

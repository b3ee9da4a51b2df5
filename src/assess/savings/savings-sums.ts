import { Decimal, Exact } from '../../documents/decimal.ts';
import { type ByRun, forEachRun } from '../../documents/parts/range.ts';
import type { Savings } from './estimate.ts';

/**
 * The sums of savings, which any of them can leave again. Sums are kept exact and rounded when they are
 * read: they are the same whatever came and went, and in whatever order.
 */
export interface SavingsSums {
  readonly add: (savings: Savings) => void;
  /** Takes out savings that were added before. */
  readonly remove: (savings: Savings) => void;
  /** Null without any savings. */
  readonly read: () => Savings | null;
  /** The addressable spend that no ratio is applied to; null where there is none. */
  readonly readWithoutRatio: () => ByRun<Decimal> | null;
}

/** Starts with no savings. */
export function startSavingsSums(): SavingsSums {
  const amounts = {
    spend: startSum(),
    addressable: startSum(),
    residual: startSum(),
    gross: startSum(),
    adjusted: startSum(),
    cashReleasing: startSum(),
    reference: startSum(),
  };
  const withoutRatio = startSum();
  const years = startYears();
  let cashNotStated = 0;
  let undated = 0;
  const change = (savings: Savings, sign: Sign) => {
    const { spend, addressable, residual, gross, adjusted, cashReleasing, reference } = savings;
    amounts.spend.change(spend, sign);
    amounts.addressable.change(addressable, sign);
    amounts.residual.change(residual, sign);
    amounts.gross.change(gross, sign);
    amounts.adjusted.change(adjusted, sign);
    amounts.cashReleasing.change(cashReleasing, sign);
    amounts.reference.change({ ...reference, central: NONE }, sign);
    years.change(savings.priceYears, sign);
    if (savings.hasUndated) undated += sign;
    withoutRatio.change(gross === null ? addressable : null, sign);
    if (adjusted !== null && cashReleasing === null) cashNotStated += sign;
  };
  return {
    add: (savings) => change(savings, 1),
    remove: (savings) => change(savings, -1),
    read: () => {
      const [spend, addressable] = [amounts.spend.read(), amounts.addressable.read()];
      const reference = amounts.reference.read();
      if (spend === null || addressable === null || reference === null) return null;
      return {
        spend,
        addressable,
        residual: amounts.residual.read(),
        gross: amounts.gross.read(),
        adjusted: amounts.adjusted.read(),
        // Not stated for one saving is not stated for the sum.
        cashReleasing: cashNotStated > 0 ? null : amounts.cashReleasing.read(),
        reference: { low: reference.low, high: reference.high },
        priceYears: years.read(),
        hasUndated: undated > 0,
      };
    },
    readWithoutRatio: withoutRatio.read,
  };
}

type Sign = 1 | -1;

/** The years in whose prices any of the savings stand. */
function startYears() {
  const counts = new Map<string, number>();
  return {
    change: (years: readonly string[], sign: Sign) => {
      for (const year of years) counts.set(year, (counts.get(year) ?? 0) + sign);
    },
    read: () => [...counts].flatMap(([year, count]) => (count > 0 ? [year] : [])).sort(),
  };
}

const NONE = new Decimal(0);

/** The sum of amounts of which some are not known; null while none is. */
function startSum() {
  let count = 0;
  let total: ByRun<Decimal> = forEachRun(() => new Exact(0));
  return {
    change: (amount: ByRun<Decimal> | null, sign: Sign) => {
      if (amount === null) return;
      count += sign;
      const before = total;
      total = forEachRun((run) =>
        sign === 1 ? before[run].plus(amount[run]) : before[run].minus(amount[run]),
      );
    },
    read: () => (count === 0 ? null : forEachRun((run) => round(total[run]))),
  };
}

/** An exact sum to the digits of any other number. */
function round(sum: Decimal): Decimal {
  return Decimal.sum(sum);
}

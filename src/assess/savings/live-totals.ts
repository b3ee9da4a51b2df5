import type { Entry } from '../entry.ts';
import { competes } from '../ranking/competes.ts';
import type { AssessOptions } from '../state.ts';
import { type RunningTotal, startTotal, type TotalSavings } from './running-total.ts';
import type { Totals } from './total.ts';

/** An entry in place of another; null where there was or is none. */
export interface Replaced {
  readonly id: string;
  readonly from: Entry | null;
  readonly to: Entry | null;
}

/** What the ranked candidates of a verdict save together. */
export type SumsByVerdict = Readonly<Record<keyof Totals, TotalSavings>>;

/** The sums before and after a change. */
export interface SumsChange {
  readonly from: SumsByVerdict;
  readonly to: SumsByVerdict;
}

/** Totals by verdict, kept up to date as entries are replaced. */
export interface LiveTotals {
  /** Replaces some entries; `entries` are all as they are now. */
  readonly change: (
    replaced: readonly Replaced[],
    entries: ReadonlyMap<string, Entry>,
  ) => SumsChange;
}

/** When more than this share of a list changes, it is quicker to add all of it up again. */
const LARGE_SHARE = 1 / 8;

/** Starts with no candidates; with `all`, every candidate counts as ranked. */
export function startLiveTotals({ all }: Pick<AssessOptions, 'all'>): LiveTotals {
  let totals = startTotals();
  let sums = readSums(totals);

  /** The total that a candidate is in. */
  const totalOf = (entry: Entry | null): RunningTotal | null => {
    if (entry === null || !competes(entry.candidate, all)) return null;
    const { verdict } = entry.judgement;
    return verdict === 'ruled-out' ? null : totals[verdict];
  };
  const isMoving = ({ from, to }: Replaced) =>
    totalOf(from) !== totalOf(to) ||
    (totalOf(to) !== null &&
      (from?.candidate !== to?.candidate || from?.estimate !== to?.estimate));
  const put = (entry: Entry | null) => {
    if (entry !== null) totalOf(entry)?.put(entry);
  };
  return {
    change: (replaced, entries) => {
      const moving = replaced.filter(isMoving);
      const from = sums;
      if (moving.length > entries.size * LARGE_SHARE) {
        totals = startTotals();
        for (const entry of entries.values()) put(entry);
      } else {
        for (const each of moving) {
          totalOf(each.from)?.take(each.id);
          put(each.to);
        }
      }
      if (moving.length > 0) sums = readSums(totals);
      return { from, to: sums };
    },
  };
}

type RunningTotals = Readonly<Record<keyof Totals, RunningTotal>>;

function startTotals(): RunningTotals {
  return { qualifies: startTotal(), open: startTotal() };
}

function readSums({ qualifies, open }: RunningTotals): SumsByVerdict {
  return { qualifies: qualifies.readSavings(), open: open.readSavings() };
}

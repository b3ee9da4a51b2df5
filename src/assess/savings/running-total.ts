import type { Candidate } from '../../documents/candidate.ts';
import { compareText } from '../../documents/compare-text.ts';
import { Decimal } from '../../documents/decimal.ts';
import type { ByRun } from '../../documents/parts/range.ts';
import type { Estimate, Savings } from './estimate.ts';
import { listLinks } from './links.ts';
import { startSavingsSums } from './savings-sums.ts';

/** What a set of candidates would save together, spend that is in several counted once. */
export interface Total {
  readonly annual: Savings | null;
  readonly oneOff: Savings | null;
  /** The part of the addressable spend that no ratio is applied to; null where there is none. */
  readonly withoutRatio: {
    readonly annual: ByRun<Decimal> | null;
    readonly oneOff: ByRun<Decimal> | null;
  };
  /** Ids of candidates whose spend another one already counts. */
  readonly leftOut: readonly string[];
}

/** What totalling needs to know of a candidate. */
export interface Totalled {
  readonly candidate: Candidate;
  readonly estimate: Estimate | null;
}

/** A total that candidates can join and leave. */
export interface RunningTotal {
  /** Adds a candidate that is not in the total. */
  readonly put: (entry: Totalled) => void;
  /** Takes a candidate out; one that is not in the total makes no difference. */
  readonly take: (id: string) => void;
  /** What all of them would save together. */
  readonly readSavings: () => TotalSavings;
  readonly read: () => Total;
}

/** The sums of a total. */
export type TotalSavings = Pick<Total, 'annual' | 'oneOff'>;

/** Candidates that share spend, directly or through others, and the one of them that counts. */
interface Group {
  readonly ids: Set<string>;
  counted: Totalled;
}

/**
 * Starts a total of no candidates. Of candidates linked by `overlaps` or `contains`, directly or
 * through others in the total, only the one with the greatest adjusted saving counts.
 */
export function startTotal(): RunningTotal {
  const entries = new Map<string, Totalled>();
  const groups = new Map<string, Group>();
  const namedBy = new Map<string, Set<string>>();
  const sums = { annual: startSavingsSums(), oneOff: startSavingsSums() };

  const changeSums = ({ counted }: Group, how: 'add' | 'remove') => {
    const { annual = null, oneOff = null } = counted.estimate ?? {};
    if (annual !== null) sums.annual[how](annual);
    if (oneOff !== null) sums.oneOff[how](oneOff);
  };
  /** The groups of the other candidates that one names or that name it. */
  const findLinked = ({ candidate }: Totalled): Set<Group> => {
    const named = [...listLinks(candidate), ...(namedBy.get(candidate.candidate) ?? [])];
    return new Set(named.flatMap((other) => groups.get(other) ?? []));
  };
  /** Makes one group of a candidate and the groups that it links, small ones moving into the largest. */
  const join = (entry: Totalled, linked: ReadonlySet<Group>): Group => {
    const [largest, ...others] = [...linked].sort((a, b) => b.ids.size - a.ids.size);
    const joined = largest ?? { ids: new Set<string>(), counted: entry };
    for (const ids of [[entry.candidate.candidate], ...others.map((each) => each.ids)]) {
      for (const id of ids) {
        joined.ids.add(id);
        groups.set(id, joined);
      }
    }
    joined.counted = [...linked].map(({ counted }) => counted).reduce(pickCounted, entry);
    return joined;
  };
  return {
    put: (entry) => {
      const { candidate } = entry;
      entries.set(candidate.candidate, entry);
      for (const other of listLinks(candidate)) {
        namedBy.set(other, (namedBy.get(other) ?? new Set()).add(candidate.candidate));
      }
      const linked = findLinked(entry);
      for (const group of linked) changeSums(group, 'remove');
      changeSums(join(entry, linked), 'add');
    },
    take: (id) => {
      const [entry, group] = [entries.get(id), groups.get(id)];
      if (entry === undefined || group === undefined) return;
      changeSums(group, 'remove');
      entries.delete(id);
      for (const other of listLinks(entry.candidate)) namedBy.get(other)?.delete(id);
      for (const each of group.ids) groups.delete(each);
      // What held the group together may be gone: the others are grouped anew.
      const others = [...group.ids].flatMap((each) => entries.get(each) ?? []);
      for (const other of others) join(other, findLinked(other));
      const parts = others.flatMap(({ candidate }) => groups.get(candidate.candidate) ?? []);
      for (const part of new Set(parts)) changeSums(part, 'add');
    },
    readSavings: () => ({ annual: sums.annual.read(), oneOff: sums.oneOff.read() }),
    read: () => ({
      annual: sums.annual.read(),
      oneOff: sums.oneOff.read(),
      withoutRatio: {
        annual: sums.annual.readWithoutRatio(),
        oneOff: sums.oneOff.readWithoutRatio(),
      },
      leftOut: [...groups]
        .filter(([id, { counted }]) => counted.candidate.candidate !== id)
        .map(([id]) => id)
        .sort(),
    }),
  };
}

/** The one of two linked candidates that counts. */
function pickCounted(a: Totalled, b: Totalled): Totalled {
  return compareBySaving(a, b) <= 0 ? a : b;
}

/** Adjusted saving, annual before one-off, then addressable spend likewise, each descending, then id. */
function compareBySaving(a: Totalled, b: Totalled): number {
  for (const figure of ['adjusted', 'addressable'] as const) {
    for (const kind of ['annual', 'oneOff'] as const) {
      const order = amountOf(b, kind, figure).comparedTo(amountOf(a, kind, figure));
      if (order !== 0) return order;
    }
  }
  return compareText(a.candidate.candidate, b.candidate.candidate);
}

/** The amount to compare by; one that is not estimated sorts below 0. */
function amountOf(
  { estimate }: Totalled,
  kind: 'annual' | 'oneOff',
  figure: keyof Pick<Savings, 'adjusted' | 'addressable'>,
): Decimal {
  return estimate?.[kind]?.[figure]?.central ?? NOT_ESTIMATED;
}

const NOT_ESTIMATED = new Decimal(-1);

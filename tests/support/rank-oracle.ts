import type { RankBy } from '../../src/documents/rank-by.ts';
import { findUnknowns, type PlainCandidate, type Portfolio, withAnswer } from './portfolio.ts';

type Markings = Portfolio['markings'];

/** What decides an order, the most important first; in each the greater stands ahead. */
type Standing = readonly bigint[];

/**
 * The best and the worst rank of each candidate, found by trying every way in which the unknown
 * answers can fall and ranking the candidates afresh each time.
 */
export function enumerateRankRanges(
  portfolio: Portfolio,
  by: RankBy,
): ReadonlyMap<string, readonly [best: number, worst: number]> {
  const ranges = new Map<string, readonly [number, number]>();
  for (const { candidates, markings } of enumerateResolutions(portfolio)) {
    const standings = candidates.map((each) => stand(each, markings, by));
    for (const [index, { id }] of candidates.entries()) {
      const rank = countAhead(standings, standings[index]) + 1;
      const [best, worst] = ranges.get(id) ?? [rank, rank];
      ranges.set(id, [Math.min(best, rank), Math.max(worst, rank)]);
    }
  }
  return ranges;
}

/** The ranks that a list prints: by verdict, then with every ? as N, then with every ? as Y. */
export function findPrintedRanks(portfolio: Portfolio, by: RankBy): ReadonlyMap<string, number> {
  const { candidates, markings } = portfolio;
  const standings = candidates.map((each) => [
    orderVerdict(each, markings),
    ...stand(fill(each, 'N'), markings, by),
    ...stand(fill(each, 'Y'), markings, by),
  ]);
  return new Map(
    candidates.map(({ id }, index) => [id, countAhead(standings, standings[index]) + 1]),
  );
}

/** Every way in which the unknown answers can fall. */
export function* enumerateResolutions(portfolio: Portfolio): Generator<Portfolio> {
  const [unknown] = findUnknowns(portfolio);
  if (unknown === undefined) yield portfolio;
  else {
    yield* enumerateResolutions(withAnswer(portfolio, unknown, 'Y'));
    yield* enumerateResolutions(withAnswer(portfolio, unknown, 'N'));
  }
}

/** How a candidate without unknowns stands: its key, which by answers and by saving differ. */
export function stand({ meets, saving }: PlainCandidate, markings: Markings, by: RankBy): Standing {
  const met = Object.entries(markings).filter(([id]) => meets[id] === 'Y');
  const musts = met.filter(([, marking]) => marking === 'must').length;
  const points = met.map(([, marking]) => (marking === 'must' ? 0 : marking));
  const isEveryMustMet = musts === Object.values(markings).filter((each) => each === 'must').length;
  const pence = saving.tenths === null ? -1n : (saving.tenths + 5n) / 10n;
  return by === 'saving'
    ? [BigInt(isEveryMustMet), pence]
    : [BigInt(isEveryMustMet), BigInt(musts), BigInt(points.reduce((a, b) => a + b, 0)), pence];
}

/** 2 for qualifies, 1 for open, 0 for ruled out. */
export function orderVerdict({ meets }: PlainCandidate, markings: Markings): bigint {
  const musts = Object.keys(markings).filter((id) => markings[id] === 'must');
  if (musts.some((id) => meets[id] === 'N')) return 0n;
  return musts.every((id) => meets[id] === 'Y') ? 2n : 1n;
}

function fill(candidate: PlainCandidate, given: 'Y' | 'N'): PlainCandidate {
  const filled = Object.entries(candidate.meets).map(([id, typed]) => [
    id,
    typed === 'Y' || typed === 'N' ? typed : given,
  ]);
  return { ...candidate, meets: Object.fromEntries(filled) };
}

/** How many standings are ahead of one. */
export function countAhead(all: readonly Standing[], one: Standing = []): number {
  return all.filter((other) => {
    const decides = one.findIndex((part, index) => other[index] !== part);
    return decides >= 0 && (other[decides] ?? 0n) > (one[decides] ?? 0n);
  }).length;
}

import type { RankBy } from '../../src/documents/rank-by.ts';
import { findUnknowns, type PlainCandidate, type Portfolio, withAnswer } from './portfolio.ts';
import { countAhead, enumerateResolutions, stand } from './rank-oracle.ts';

/** The chance that an unknown is met: what the file states, else one half. */
export function chanceOf({ likely = {} }: PlainCandidate, criterion: string): number {
  return (likely[criterion] ?? 50) / 100;
}

/** The chance of each rank of each candidate, by trying every way in which the unknowns can fall. */
export function enumerateRankChances(
  portfolio: Portfolio,
  by: RankBy,
): ReadonlyMap<string, readonly number[]> {
  const size = portfolio.candidates.length;
  const chances = new Map(portfolio.candidates.map(({ id }) => [id, Array<number>(size).fill(0)]));
  for (const resolved of enumerateResolutions(portfolio)) {
    const weight = weigh(portfolio, resolved);
    const standings = resolved.candidates.map((each) => stand(each, resolved.markings, by));
    for (const [index, { id }] of resolved.candidates.entries()) {
      const row = chances.get(id) ?? [];
      const ahead = countAhead(standings, standings[index]);
      row[ahead] = (row[ahead] ?? 0) + weight;
    }
  }
  return chances;
}

function weigh(portfolio: Portfolio, resolved: Portfolio): number {
  return findUnknowns(portfolio).reduce((product, { candidate, criterion }) => {
    const before = portfolio.candidates.find(({ id }) => id === candidate);
    const after = resolved.candidates.find(({ id }) => id === candidate);
    if (before === undefined || after === undefined) throw new Error('a candidate went missing');
    const chance = chanceOf(before, criterion);
    return product * (after.meets[criterion] === 'Y' ? chance : 1 - chance);
  }, 1);
}

/**
 * Whether an unknown Could decides: for some other candidate and some way in which all other unknowns of
 * the two fall, Y and N give another comparison.
 */
export function couldDecides(portfolio: Portfolio, candidate: string, criterion: string): boolean {
  return portfolio.candidates.some((other) => {
    if (other.id === candidate) return false;
    const pair = {
      ...portfolio,
      candidates: portfolio.candidates.filter(({ id }) => id === candidate || id === other.id),
    };
    const compare = (resolved: Portfolio): number => {
      const [own, theirs] = [candidate, other.id].map((id) => {
        const found = resolved.candidates.find((each) => each.id === id);
        if (found === undefined) throw new Error('a candidate went missing');
        return stand(found, resolved.markings, 'answers');
      });
      return countAhead([theirs ?? []], own) - countAhead([own ?? []], theirs);
    };
    const ifYes = [...enumerateResolutions(withAnswer(pair, { candidate, criterion }, 'Y'))];
    const ifNo = [...enumerateResolutions(withAnswer(pair, { candidate, criterion }, 'N'))];
    return ifYes.some((resolved, index) => {
      const counterpart = ifNo[index];
      return counterpart !== undefined && compare(resolved) !== compare(counterpart);
    });
  });
}

import { findPriceFactor } from '../../domain/savings/price-base.ts';
import { type Corpus, type FileProblem, forEachCandidate } from '../corpus.ts';

/** Amounts that cannot be brought to the price base, since a year's deflator is missing. */
export function findMissingDeflators(corpus: Corpus): FileProblem[] {
  return forEachCandidate(corpus, ({ savings }) => {
    const base = savings?.['price-base'];
    if (base === undefined) return [];
    return (savings?.spend ?? []).flatMap((line, index) => {
      if (findPriceFactor(line.year, base, corpus.assumptions) !== undefined) return [];
      const path = ['savings', 'spend', index];
      const place =
        line.year === undefined
          ? ({ path, at: 'key' } as const)
          : ({ path: [...path, 'year'], at: 'value' } as const);
      const facts = { year: line.year ?? null, base };
      return [{ rule: 'missing-deflator', place, facts } as const];
    });
  });
}

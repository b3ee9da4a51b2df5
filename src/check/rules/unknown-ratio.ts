import { DEFAULT_RATIO, findRatio } from '../../domain/savings/resolve-ratio.ts';
import { type Corpus, type FileProblem, forEachCandidate } from '../corpus.ts';

/** Ratios that a candidate names and the assumptions do not hold. */
export function findUnknownRatios(corpus: Corpus): FileProblem[] {
  const known = ['none', ...Object.keys(corpus.assumptions.ratios)];
  return forEachCandidate(corpus, ({ savings }) => {
    if (savings?.spend === undefined || typeof savings.ratio === 'object') return [];
    const id = savings.ratio ?? DEFAULT_RATIO;
    if (id === 'none' || findRatio(id, corpus.assumptions) !== undefined) return [];
    const place =
      savings.ratio === undefined
        ? ({ path: ['savings'], at: 'key' } as const)
        : ({ path: ['savings', 'ratio'], at: 'value' } as const);
    return [{ rule: 'unknown-ratio', place, facts: { id, known } }];
  });
}

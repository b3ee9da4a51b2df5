import type { Based } from '../assess/ranking/price-bases.ts';
import { tellBased, tellRebasing } from '../report/words/tell-rebasing.ts';
import { EXIT } from './exit.ts';
import type { Host } from './host.ts';
import { tell } from './output/tell.ts';

/** What sums in different prices keep from being done. */
const UNDONE = {
  ranked: '--by npv cannot rank',
  planned: 'a plan cannot add up',
} as const;

/** Says that candidates are in different prices and what to do; returns the exit code. */
export function reportIncomparable(
  candidates: readonly Based[],
  { stderr }: Host,
  done: keyof typeof UNDONE = 'ranked',
): number {
  const years = candidates.flatMap(({ priceYears }): readonly (string | null)[] =>
    priceYears.length === 0 ? [null] : priceYears,
  );
  tell(
    stderr,
    `error: ${UNDONE[done]} appraisals in different prices: ${candidates.map(tellBased).join(', ')}. Nothing was ${done}: ${tellRebasing(years)}.`,
  );
  return EXIT.problems;
}

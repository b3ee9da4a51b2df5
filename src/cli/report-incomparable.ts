import type { Based } from '../assess/ranking/price-bases.ts';
import { joinNames } from '../report/words/show-answers.ts';
import { tellRebasing } from '../report/words/tell-rebasing.ts';
import { EXIT } from './exit.ts';
import type { Host } from './host.ts';
import { tell } from './output/tell.ts';

/** Says why candidates cannot be ranked by net present value; returns the exit code. */
export function reportIncomparable(candidates: readonly Based[], { stderr }: Host): number {
  const named = candidates.map(({ candidate, priceYears }) => {
    const prices =
      priceYears.length === 0 ? 'price year not stated' : `${joinNames(priceYears)} prices`;
    return `${candidate} (${prices})`;
  });
  const years = candidates.flatMap(({ priceYears }): readonly (string | null)[] =>
    priceYears.length === 0 ? [null] : priceYears,
  );
  tell(
    stderr,
    `error: --by npv cannot rank appraisals in different prices: ${named.join(', ')}. Nothing was ranked: ${tellRebasing(years)}.`,
  );
  return EXIT.problems;
}

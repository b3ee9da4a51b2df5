import { findPriceBase, findPriceFactor } from '../../assess/savings/price-base.ts';
import type { Assumptions } from '../../documents/assumptions.ts';
import type { Candidate } from '../../documents/candidate.ts';
import { kindOfYear } from '../../documents/deflators.ts';
import type { Fault } from '../../yaml/fault.ts';
import type { Place } from '../../yaml/place.ts';
import { onCandidate, type Rule } from '../rule.ts';

/** What its words need. */
interface Facts {
  readonly year: string | null;
  readonly base: string;
}

type Found = Fault<'missing-deflator', Facts>;

export const missingDeflator: Rule<'missing-deflator', Facts> = {
  id: 'missing-deflator',
  severity: 'error',
  stopsRanking: true,
  summary: 'An amount cannot be brought to the price base, since a year has no deflator.',
  why: 'Sums in the prices of different years must not be added.',
  words: ({ year, base }) => ({
    message:
      year === null
        ? `This amount has no year, so it cannot be brought to ${base} prices.`
        : `There is no deflator that takes ${year} to ${base} prices.`,
    fix:
      year === null
        ? 'Add its "year:".'
        : isOfOneKind(year, base)
          ? `Give deflators of ${kindOfYear(base)} years for both, from one release, in an assumptions file: deflators of a kind take the place of all shipped ones of that kind.`
          : `One is a financial and the other a calendar year, and the two kinds never mix. State both in years of one kind.`,
  }),
  bad: `savings:
  price-base: 2024
  spend:
    - {id: desks, year: 1999, …}`,
  good: `savings:
  price-base: 2024
  spend:
    - {id: desks, year: 2021, …}`,
  check: onCandidate((candidate, { assumptions }) =>
    assumptions === null
      ? []
      : [
          ...checkSpend(candidate, assumptions),
          ...checkPosts(candidate, assumptions),
          ...checkPlatform(candidate, assumptions),
        ],
  ),
};

function isOfOneKind(a: string, b: string): boolean {
  return kindOfYear(a) === kindOfYear(b);
}

function checkSpend({ savings }: Candidate, assumptions: Assumptions): Found[] {
  const base = assumptions.priceBase ?? savings?.['price-base'];
  if (base === undefined) return [];
  return (savings?.spend ?? []).flatMap(({ year }, index): Found[] => {
    if (findPriceFactor(year, base, assumptions) !== undefined) return [];
    const path = ['savings', 'spend', index];
    const place: Place =
      year === undefined ? { path, at: 'key' } : { path: [...path, 'year'], at: 'value' };
    return [{ rule: 'missing-deflator', place, facts: { year: year ?? null, base } }];
  });
}

/** What a post costs, where its own year is stated: else it goes with the spend. */
function checkPosts(candidate: Candidate, assumptions: Assumptions): Found[] {
  const fte = candidate.savings?.fte;
  const base = findPriceBase(candidate, assumptions);
  if (fte?.year === undefined || fte['loaded-cost'] === undefined) return [];
  if (findPriceFactor(fte.year, base, assumptions) !== undefined) return [];
  const place = { path: ['savings', 'fte', 'year'], at: 'value' } as const;
  return [{ rule: 'missing-deflator', place, facts: { year: fte.year, base: base ?? fte.year } }];
}

function checkPlatform(candidate: Candidate, assumptions: Assumptions): Found[] {
  const year = candidate.platform?.year;
  const base = findPriceBase(candidate, assumptions);
  if (year === undefined) return [];
  if (base === undefined) return checkUndated(candidate, year);
  if (findPriceFactor(year, base, assumptions) !== undefined) return [];
  const place = { path: ['platform', 'year'], at: 'value' } as const;
  return [{ rule: 'missing-deflator', place, facts: { year, base } }];
}

/** Costs of a stated year cannot be set against spend of an unknown one. */
function checkUndated({ savings }: Candidate, base: string): Found[] {
  const index = (savings?.spend ?? []).findIndex(({ kind }) => kind === 'annual');
  if (index === -1) return [];
  const place = { path: ['savings', 'spend', index], at: 'key' } as const;
  return [{ rule: 'missing-deflator', place, facts: { year: null, base } }];
}

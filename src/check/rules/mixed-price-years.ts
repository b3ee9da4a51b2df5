import { onCandidate, type Rule } from '../rule.ts';

/** What its words need. */
interface Facts {
  readonly year: string;
  readonly first: string;
  readonly isAppraised: boolean;
}

export const mixedPriceYears: Rule<'mixed-price-years', Facts> = {
  id: 'mixed-price-years',
  severity: 'warning',
  stopsRanking: false,
  summary: 'Spend lines of one candidate are in the prices of different years.',
  why: 'Their sum is in the prices of no year. A price-base brings them together.',
  words: ({ year, first }) => ({
    message: `This line is in ${year} prices, the first in ${first} prices.`,
    fix: 'Add "price-base:" under "savings:" with the year to bring them all to.',
  }),
  bad: `spend:
  - {id: desks, year: 2021, …}
  - {id: vans, year: 2023, …}`,
  good: `price-base: 2023
spend:
  - {id: desks, year: 2021, …}
  - {id: vans, year: 2023, …}`,
  severityOf: ({ isAppraised }) => (isAppraised ? 'error' : 'warning'),
  check: onCandidate(({ savings, platform }, { assumptions }) => {
    // Rebased by the report, lines come together; what the platform's costs are in must be stated.
    const isRebased =
      assumptions?.priceBase !== undefined &&
      (platform === undefined || platform.year !== undefined);
    if (savings?.['price-base'] !== undefined || isRebased) return [];
    const dated = (savings?.spend ?? []).flatMap(({ year }, index) =>
      year === undefined ? [] : [{ year, path: ['savings', 'spend', index, 'year'] }],
    );
    const [first] = dated;
    const other = dated.find(({ year }) => year !== first?.year);
    if (first === undefined || other === undefined) return [];
    return [
      {
        rule: 'mixed-price-years',
        place: { path: other.path, at: 'value' },
        facts: { year: other.year, first: first.year, isAppraised: platform !== undefined },
        related: [
          { place: { path: first.path, at: 'value' }, says: 'the first line has another year' },
        ],
      },
    ];
  }),
};

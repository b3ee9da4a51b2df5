import { beforeAll, describe, expect, test } from 'vitest';
import { ON_THE_RADAR } from '../support/paper-candidates.ts';
import { runPaper } from '../support/run-paper.ts';
import { ANNUAL, BENCHMARKS, OPEN, RANKED } from './shipped-figures.ts';

interface Entry {
  readonly id: string;
  readonly [key: string]: unknown;
}

interface Report {
  readonly candidates: readonly Entry[];
  readonly totals: unknown;
}

let report: Report = { candidates: [], totals: null };

beforeAll(async () => {
  report = JSON.parse((await runPaper(['--json'])).stdout);
});

function find(id: string): Entry | undefined {
  return report.candidates.find((entry) => entry.id === id);
}

/** Savings with all three runs equal, each figure cut to the places that are worked out here. */
function expectSavings(
  actual: unknown,
  expected: Omit<(typeof ANNUAL)[number], 'id'> | typeof OPEN,
) {
  const { spend, addressable, residual, gross, adjusted, reference, priceYears } = expected;
  const runs = (figure: string) => {
    const value = expect.stringMatching(new RegExp(`^${figure.replace('.', '\\.')}\\d*$`));
    return figure.includes('.')
      ? { low: value, central: value, high: value }
      : { low: figure, central: figure, high: figure };
  };
  expect(actual).toEqual({
    spend: runs(spend),
    addressable: runs(addressable),
    residual: runs(residual),
    gross: runs(gross),
    adjusted: runs(adjusted),
    cashReleasing: null,
    reference: { low: reference[0], high: reference[1] },
    priceYears,
  });
}

describe('the candidates of the paper in JSON', () => {
  test('stand in the order of the list, then by status and id', () => {
    const ids = report.candidates.map(({ id }) => id);
    expect(ids.slice(0, 5)).toEqual(RANKED.map(({ id }) => id));
    expect(ids.slice(5, 8)).toEqual(BENCHMARKS.map(({ id }) => id));
    expect(ids.slice(8)).toEqual(ON_THE_RADAR);
  });

  for (const { id, rank, savingRank, verdict, musts, points } of RANKED) {
    test(`rank ${id} at ${rank}, between 1 and 5, with the verdict ${verdict}`, () => {
      const [met, unmet, unknown] = musts;
      expect(find(id)).toMatchObject({
        status: 'assessed',
        rank,
        rankRange: [1, 5],
        savingRank,
        verdict,
        musts: { met, unmet, unknown, total: 13 },
        coulds: { total: 6, points: { low: points[0], high: points[1], total: 6 } },
      });
    });
  }

  for (const { id, verdict, musts, points } of BENCHMARKS) {
    test(`judge the benchmark ${id} as ${verdict} and do not rank it`, () => {
      const [met, unmet, unknown] = musts;
      expect(find(id)).toMatchObject({
        status: 'benchmark',
        rank: null,
        rankRange: null,
        savingRank: null,
        place: null,
        verdict,
        musts: { met, unmet, unknown, total: 13 },
        coulds: { points: { low: points[0], high: points[1], total: 6 } },
      });
    });
  }

  test('name the Musts that fail, by id in the order of the sheet', () => {
    expect(find('registrars')?.['unmetMusts']).toEqual(['realistic-chance-of-success']);
    expect(find('smart-homes')?.['unmetMusts']).toEqual([
      'realistic-chance-of-success',
      'digitisable',
      'technically-easy-to-adopt',
    ]);
    expect(find('council-tax')?.['unmetMusts']).toEqual([]);
  });

  test('name the Musts that are unknown, by id in the order of the sheet', () => {
    expect(find('payments-and-arrears')?.['unknownMusts']).toEqual([
      'early-benefits',
      'benefits-kept-by-organisations',
      'funder-who-would-benefit',
      'cultural-receptivity',
      'achievable-in-realistic-timescale',
      'benefits-from-mass-usage',
      'leverages-existing-investment',
      'service-not-it-solution',
      'technically-easy-to-adopt',
    ]);
  });

  for (const { id, ...expected } of ANNUAL) {
    test(`estimate the annual saving of ${id} exactly`, () => {
      const savings = find(id)?.['savings'] as { annual: unknown; oneOff: unknown };
      expectSavings(savings.annual, expected);
      expect(savings.oneOff).toBeNull();
    });
  }

  test('estimate smart homes as spend avoided once, without a ratio', () => {
    const amount = { low: '7500000000', central: '7500000000', high: '7500000000' };
    expect(find('smart-homes')?.['savings']).toEqual({
      annual: null,
      oneOff: {
        spend: amount,
        addressable: amount,
        residual: null,
        gross: null,
        adjusted: null,
        cashReleasing: null,
        reference: { low: '750000000', high: '1125000000' },
        priceYears: [],
      },
    });
  });

  test('total what is open, and nothing that is ruled out', () => {
    const { qualifies, open } = report.totals as Record<string, { annual: unknown }>;
    expect(qualifies).toEqual({ annual: null, oneOff: null, leftOut: [] });
    expect(open).toMatchObject({ oneOff: null, leftOut: [] });
    expectSavings(open?.annual, OPEN);
  });

  test('rank by saving alone when asked to, verdicts still first', async () => {
    const { stdout } = await runPaper(['--by', 'saving', '--json']);
    const ranked = JSON.parse(stdout).candidates.slice(0, 5);
    expect(ranked.map(({ id, rank }: Entry) => [id, rank])).toEqual([
      ['council-tax', 1],
      ['complaints', 2],
      ['payments-and-arrears', 2],
      ['registrars', 4],
      ['smart-homes', 5],
    ]);
  });
});

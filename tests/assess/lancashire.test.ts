import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import type { ByRun } from '../../src/documents/parts/range.ts';
import { estimateSavings } from '../support/estimate-savings.ts';
import { type Outturn, readLancashire } from '../support/lancashire.ts';
import { makeState } from '../support/make-state.ts';
import { parseCandidate, parseSheet, type Raw } from '../support/parse.ts';
import { rawCandidate, rawSpend } from '../support/raw-candidate.ts';
import { rawSheet } from '../support/raw-sheet.ts';
import { distance, toScaled } from '../support/scaled.ts';

/** Lines of form RO6 that are no totals of other lines. */
const LINES = [
  'Council tax collection',
  'Non-domestic rates collection',
  'Registration of births, deaths and marriages',
  'Registration of electors',
  'Conducting elections',
  'Local land charges',
];

const outturn = readLancashire();

const find = (line: string, measure: string) =>
  outturn.filter((row) => row.form === 'RO6' && row.line === line && row.measure === measure);

/** One spend line an authority, £ thousand typed as they are printed. */
const spendOf = (rows: readonly Outturn[], addressable: string): Raw[] =>
  rows.map(({ thousands }, index) =>
    rawSpend(`£${thousands}k`, { id: `authority-${index}`, addressable, year: '2024-25' }),
  );

const sumPounds = (rows: readonly Outturn[]) =>
  rows.reduce((sum, { thousands }) => sum + 1000n * toScaled(thousands), 0n);

const central = (amount: ByRun<{ toFixed(): string }> | null | undefined) =>
  toScaled(amount?.central.toFixed() ?? 'missing');

describe('on what the Lancashire authorities spent in 2024-25', () => {
  test.each(LINES)('the data hold together: %s', (line) => {
    const total = find(line, 'total_expenditure');
    expect(new Set(total.map(({ authority }) => authority)).size).toBe(15);
    const parts = [...find(line, 'employees'), ...find(line, 'running_expenses')];
    expect(sumPounds(parts)).toBe(sumPounds(total));
    const net = sumPounds(total) - sumPounds(find(line, 'total_income'));
    expect(sumPounds(find(line, 'net_current_expenditure'))).toBe(net);
  });

  test.each(
    LINES,
  )('spend adds up to the penny, and residual and gross to addressable: %s', (line) => {
    const rows = find(line, 'total_expenditure');
    const { annual, lines } = estimateSavings({ spend: spendOf(rows, '50%') });
    expect(central(annual?.spend)).toBe(sumPounds(rows));
    expect(2n * central(annual?.addressable)).toBe(sumPounds(rows));
    for (const { addressable, residual, gross } of lines) {
      const both = residual && gross?.central.plus(residual.central);
      expect(both?.toFixed()).toBe(addressable.central.toFixed());
      expect(distance(130n * central(residual), central(addressable))).toBeLessThanOrEqual(130n);
      expect(distance(130n * central(gross), 129n * central(addressable))).toBeLessThanOrEqual(
        130n,
      );
    }
  });

  test.each(LINES)('a ratio of 128 leaves no rounding at all: %s', (line) => {
    const rows = find(line, 'total_expenditure');
    const ratio = { kind: 'unit-cost', value: '128', grade: '4', source: 'returns' };
    const { annual } = estimateSavings({ spend: spendOf(rows, '75%'), ratio });
    const addressable = (sumPounds(rows) * 3n) / 4n;
    expect(central(annual?.residual) * 128n).toBe(addressable);
    expect(central(annual?.gross) * 128n).toBe(addressable * 127n);
    expect(central(annual?.adjusted) * 128n * 100n).toBe(addressable * 127n * 85n);
  });

  test('the total of a list is the sum of its lines, those in the summary form left out', () => {
    const sheet = parseSheet(rawSheet({ legal: 'must' }));
    const candidates = LINES.map((line, index) => {
      const savings = { spend: spendOf(find(line, 'total_expenditure'), '50%'), cashable: '60%' };
      const candidate = rawCandidate({ candidate: `line-${index}`, name: line, savings });
      return parseCandidate(candidate);
    });
    const { totals, ranked } = assess(makeState({ sheet, candidates }));
    const pounds = LINES.reduce(
      (sum, line) => sum + sumPounds(find(line, 'total_expenditure')),
      0n,
    );
    const { annual } = totals.open;
    expect(ranked.map(({ rankRange }) => rankRange)).toEqual(Array(6).fill([1, 6]));
    expect(central(annual?.spend)).toBe(pounds);
    const close = (ours: bigint, exact: bigint) =>
      expect(distance(ours, exact)).toBeLessThan(10n ** 9n);
    close(central(annual?.residual) * 260n, pounds);
    close(central(annual?.gross) * 260n, pounds * 129n);
    close(central(annual?.adjusted) * 2600n, pounds * 129n * 6n);
    close(central(annual?.cashReleasing) * 26000n, pounds * 129n * 36n);
    expect(toScaled(annual?.reference.low.toFixed() ?? '') * 20n).toBe(pounds);
  });
});

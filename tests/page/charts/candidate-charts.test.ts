import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { cumulateCash } from '../../../src/assess/appraisal/cumulative-cash.ts';
import { Decimal } from '../../../src/documents/decimal.ts';
import { CumulativeCashChart } from '../../../src/page/charts/cumulative-cash.tsx';
import { DriversChart } from '../../../src/page/charts/drivers.tsx';
import { NpvRunsChart } from '../../../src/page/charts/npv-runs.tsx';
import { PayersChart } from '../../../src/page/charts/payers.tsx';
import { appraiseCase, THIRTY_A_YEAR } from '../../support/appraisal-case.ts';

const NO_BIAS = { build: '0%', transition: '0%', run: '0%', onboarding: '0%' };

/** Costs £40 in year 0, saves £30 in each later year. */
const appraise = (horizon: number, savings = {}) =>
  appraiseCase({
    ...THIRTY_A_YEAR,
    savings: { ...THIRTY_A_YEAR.savings, ...savings },
    platform: {
      horizon: String(horizon),
      build: ['£40'],
      'take-up': ['0%', '100%'],
      'optimism-bias': NO_BIAS,
    },
  });

function drawCash(appraisal: ReturnType<typeof appraise>): string {
  const cash = cumulateCash(appraisal);
  return renderToString(h(CumulativeCashChart, { id: 'x', appraisal, cash, controls: null }));
}

test('cash is summed up year by year, and paid back where the results say so', () => {
  const { totals, payback, isCash } = cumulateCash(appraise(3));
  expect(totals.central.map((total) => total.toFixed())).toEqual(['-40', '-10', '20']);
  expect([payback.central, isCash]).toEqual([2, false]);
});

test('of the benefits only those that release cash are summed up where their share is stated', () => {
  const { totals, payback, isCash } = cumulateCash(appraise(3, { cashable: '50%' }));
  expect(totals.central.map((total) => total.toFixed())).toEqual(['-40', '-25', '-10']);
  expect([payback.central, isCash]).toEqual([null, true]);
});

test('the line of cash stands where its amounts are, with its payback and its end named', () => {
  const html = drawCash(appraise(3));
  // The axis runs from −£40 at 196 to £20 at 16: 3 units a pound. Years stand 101 apart.
  expect(html).toContain('<polyline class="line central" points="46,196 147,106 248,16">');
  expect(html).toContain('Payback, every saving counted: year 2');
  expect(html).toContain('>year 2</text>');
  expect(html).toContain('>£20</text>');
});

test('one year is a point, and sixty are a line', () => {
  expect(drawCash(appraise(1))).toContain('points="147,196"');
  const html = drawCash(appraise(60));
  expect(/class="line central" points="([^"]*)"/.exec(html)?.[1]?.split(' ')).toHaveLength(60);
});

test('the net present value of each run hangs from 0, named and with its figure', () => {
  const html = renderToString(
    h(NpvRunsChart, { id: 'x', appraisal: appraise(1), chances: null, controls: null }),
  );
  expect(html).toContain(
    '<figcaption>Net present value: loses (no range given, by the paper’s ratio), <span class="short">−£40',
  );
  // −£40 of −£40 to £0, between 26 and 314.
  expect(html.match(/<line class="stem" x1="314" x2="26"/g)).toHaveLength(3);
  for (const name of ['everything adverse', 'central', 'everything favourable']) {
    expect(html).toContain(`>${name}</text>`);
  }
});

test('what falls on each payer is a bar a year, both on one scale', () => {
  const html = renderToString(h(PayersChart, { id: 'x', appraisal: appraise(2), controls: null }));
  expect(html).toContain('Of costs of £40 in present value the funder pays £40');
  expect(html).toContain('Funder: at most £40, in year 0');
  expect(html).toContain('Adopters: £0 in every year');
  // £0 at 92 and £40 at 22.
  expect(
    [...html.matchAll(/class="paid funder"[^>]* y="([\d.]+)" height="([\d.]+)"/g)].map(
      ([, y, height]) => [y, height],
    ),
  ).toEqual([
    ['22', '70'],
    ['92', '0'],
  ]);
});

test('a driver is drawn from its adverse to its favourable value, whichever is the greater', () => {
  const drivers = [
    { driver: 'build', low: new Decimal(-10), high: new Decimal(40) },
    { driver: 'run', low: new Decimal(20), high: new Decimal(10) },
  ] as const;
  const html = renderToString(
    h(DriversChart, {
      id: 'x',
      drivers: drivers.map((each) => ({ ...each, isRange: true, barShare: new Decimal(1) })),
      moved: 'net present value',
      controls: null,
    }),
  );
  expect(html).toContain('Build cost moves the net present value most: from −£10 to £40');
  // −£10 at 26 and £40 at 314: 5.76 units a pound.
  expect(html).toContain('<rect class="band" x="26" y="18" width="288"');
  expect(html).toMatch(/<rect class="band" x="141.2" y="50" width="57\.\d+"/);
});

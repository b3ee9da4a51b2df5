import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { completeAssumptions, mergeAssumptions } from '../../src/documents/merge-assumptions.ts';
import { loadText } from '../load/load-text.ts';
import { ROOT } from '../support/root.ts';
import { makeFolder, runAssess } from '../support/run-assess.ts';

const FROM = 'source: own, edition: 2027-01, verified: yes';
const OWN = `assumptions: ours
edition: 2027-01
`;
const RATIO = `ratios:
  nhs-jobs: {name: Ours, kind: unit-cost, value: 2, grade: 1, ${FROM}}
`;
const CURVE = `take-up-curves:
  linear: {name: Ours, of: 10, points: [{month: 0, adopted: 10}], ${FROM}}
`;
const DEFLATOR = `deflators: {index: {2021: 50, 2024: 100}, ${FROM}}
`;
const SOURCES = 'sources: {own: {title: Ours}}\n';

const SHIPPED = completeAssumptions(
  load(readFileSync(join(ROOT, 'criteria/digitlab-assumptions.yaml'), 'utf8')),
);

function load(text: string) {
  const { document } = loadText(text);
  if (document.kind !== 'assumptions') throw new Error('no assumptions');
  return document.value;
}

describe('a team’s own file', () => {
  const merged = mergeAssumptions(SHIPPED, load(OWN + RATIO + CURVE + DEFLATOR + SOURCES));

  test('takes the place of one ratio, one curve and the prices of one kind of year', () => {
    expect(merged.ratios['nhs-jobs']?.value.central.toFixed()).toBe('2');
    expect(merged['take-up-curves']['linear']?.of).toBe(10);
    const calendar = merged.deflators.calendar?.index ?? {};
    expect(Object.entries(calendar).map(([year, at]) => [year, at.toFixed()])).toEqual([
      ['2021', '50'],
      ['2024', '100'],
    ]);
  });

  test('leaves every other ratio and curve and the other kind of year, with values as they were', () => {
    const values = (of: typeof SHIPPED.ratios) =>
      Object.entries(of).map(([id, { value }]) => [id, value.central.toFixed()]);
    expect(values(merged.ratios).filter(([id]) => id !== 'nhs-jobs')).toEqual(
      values(SHIPPED.ratios).filter(([id]) => id !== 'nhs-jobs'),
    );
    for (const id of ['nhs-jobs', 'e-referrals']) {
      expect(merged['take-up-curves'][id]?.points).toEqual(SHIPPED['take-up-curves'][id]?.points);
    }
    expect(merged.deflators.financial?.index).toEqual(SHIPPED.deflators.financial?.index);
    expect(merged['optimism-bias']['outsourcing']?.upper.toFixed()).toBe('0.41');
    expect(merged['discount-rates'].schedule).toEqual(SHIPPED['discount-rates'].schedule);
  });

  test('leaves each value with its own source, so that two ids alike are not mixed up', () => {
    expect(merged.sources[merged.ratios['nhs-jobs']?.source ?? '']?.title).toBe('Ours');
    const shipped = SHIPPED['take-up-curves']['nhs-jobs']?.source ?? '';
    const kept = merged['take-up-curves']['nhs-jobs']?.source ?? '';
    expect(merged.sources[kept]).toEqual(SHIPPED.sources[shipped]);
  });

  test('does not change what it is merged into', () => {
    expect(SHIPPED.ratios['nhs-jobs']?.value.central.toFixed()).toBe('130');
    expect(SHIPPED.deflators.calendar?.index['2021']?.toFixed()).toBe('85.6358');
  });
});

const CANDIDATE = `candidate: ferries
name: Ferries
sector: Transport
status: assessed
answers: {}
savings:
  price-base: 2024
  spend:
    - {id: crews, name: Crews, amount: £10m, year: 2021, source: r, addressable: 100%, grade: 1}
platform:
  funder: The port
  horizon: 2
  build: [£0]
  take-up: {curve: linear}
sources: {r: {title: Returns}}
`;

describe('with --assumptions the present value of £10m a year of 2021, adopted in year 1', () => {
  // Worked in Python: 10m × 100/85.6358 ÷ 1.035 × 129/130 × (1 − 40%) × 10%, since a line over five
  // years averages a tenth in its first.
  test.each([
    { title: 'is as shipped without any', own: '', value: 671_741.066376914 },
    { title: 'takes our ratio of 2 at grade 1', own: RATIO, value: 564_123.634554256 },
    { title: 'takes our curve, where all join at once', own: CURVE, value: 6_717_410.66376914 },
    {
      title: 'takes our deflators in place of theirs',
      own: DEFLATOR,
      value: 1_150_501.6722408028,
    },
    { title: 'takes all three', own: RATIO + CURVE + DEFLATOR, value: 9_661_835.748792272 },
  ])('$title', async ({ own, value }) => {
    const sources = own === '' ? '' : SOURCES;
    const cwd = makeFolder({ 'c/a.yaml': CANDIDATE, 'own.yaml': OWN + own + sources });
    const args = ['c', '--json', '--assumptions', 'own.yaml'];
    const { stdout, code } = await runAssess(args, { cwd });
    const report = JSON.parse(stdout);
    const [{ appraisal }] = report.candidates;
    expect(code).toBe(0);
    expect(Number(appraisal.presentValueBenefits.central)).toBeCloseTo(value, 6);
    expect(report.assumptions).toMatchObject({ id: 'ours', edition: '2027-01' });
  });

  test('is refused where our deflators leave out a year that theirs have: two releases never mix', async () => {
    const own = `${OWN}deflators: {index: {2021: 50}, ${FROM}}\n${SOURCES}`;
    const cwd = makeFolder({ 'c/a.yaml': CANDIDATE, 'own.yaml': own });
    const args = ['c', '--json', '--assumptions', 'own.yaml'];
    const { stdout, stderr, code } = await runAssess(args, { cwd });
    expect({ stdout, code }).toEqual({ stdout: '', code: 1 });
    expect(stderr).toContain('missing-deflator');
  });
});

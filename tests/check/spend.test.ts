import { describe, expect, test } from 'vitest';
import { check, edit, findIn, GOOD, listSeverities } from './check-texts.ts';

const LINE =
  '{id: desks, name: Permit desks, amount: £200m, year: 2021-22, source: returns, addressable: 50%, grade: 3}';
const SECOND =
  '\n    - {id: vans, name: Vans, amount: £1, source: returns, addressable: 50%, grade: 3}';

/** The good candidate with the year of its spend replaced. */
const ofYear = (year: string) => edit(GOOD, 'year: 2021-22', `year: ${year}`);

/** The good candidate with a second line of spend that has this year. */
const withSecond = (year: string) =>
  edit(GOOD, LINE, `${LINE}${SECOND.replace('source', `year: ${year}, source`)}`);

const PLATFORM = GOOD.slice(GOOD.indexOf('platform:'), GOOD.indexOf('claims:'));

describe('spend of', () => {
  // Five years after the year's end: 31 March 2022 or 31 December 2021.
  test('a financial year is stale from the day after five years', () => {
    expect(check(ofYear('2021-22'), { date: '2027-03-31' })).toEqual([]);
    expect(check(ofYear('2021-22'), { date: '2027-04-01' })).toEqual(['stale-source a.yaml:13']);
  });

  test('a calendar year is stale from the day after five years', () => {
    expect(check(ofYear('2021'), { date: '2026-12-31' })).toEqual([]);
    expect(check(ofYear('2021'), { date: '2027-01-01' })).toEqual(['stale-source a.yaml:13']);
  });

  test('the turn of a century is dated rightly', () => {
    expect(check(ofYear('1999-00'), { date: '2005-03-31' })).toEqual([]);
    expect(check(ofYear('1999-00'), { date: '2005-04-01' })).toEqual(['stale-source a.yaml:13']);
  });

  test('any year is fresh without a date, or without a year', () => {
    expect(check(ofYear('1950'))).toEqual([]);
    expect(check(edit(GOOD, 'year: 2021-22, ', ''), { date: '2099-01-01' })).toEqual([]);
  });
});

describe('lines of spend in the prices of different years', () => {
  test('are an error beside a platform', () => {
    expect(check(withSecond('2022-23'))).toEqual(['mixed-price-years a.yaml:14']);
    expect(listSeverities(withSecond('2022-23'))).toEqual(['error']);
  });

  test('are a warning without one', () => {
    const text = edit(withSecond('2022-23'), PLATFORM, '');
    expect(check(text)).toEqual(['no-platform-cost a.yaml:11', 'mixed-price-years a.yaml:14']);
    expect(listSeverities(text)).toEqual(['warning', 'warning']);
  });

  test('are fine when the years are the same, or one has none', () => {
    expect(check(withSecond('2021-22'))).toEqual([]);
    expect(check(edit(GOOD, LINE, `${LINE}${SECOND}`))).toEqual([]);
  });

  test('are a financial and a calendar year, though both begin in 2021', () => {
    expect(check(withSecond('2021'))).toEqual(['mixed-price-years a.yaml:14']);
  });

  test('are reported once however many there are', () => {
    const third = SECOND.replace('source', 'year: 2019-20, source').replace('vans', 'ink');
    const text = edit(withSecond('2022-23'), '\n  ratio', `${third}\n  ratio`);
    expect(check(text)).toEqual(['mixed-price-years a.yaml:14']);
  });

  test('need deflators once there is a price base, not another word', () => {
    const text = edit(withSecond('2022-23'), '  cashable', '  price-base: 2021-22\n  cashable');
    expect(check(text)).toEqual(['missing-deflator a.yaml:14']);
  });
});

describe('the saving of a line', () => {
  /** Half of the addressable spend is left; the evidence of the ratio has this grade. */
  const halved = (grade: number) => edit(GOOD, 'value: 100, grade: 1', `value: 2, grade: ${grade}`);
  const withoutClaims = (text: string) =>
    edit(text, 'claims:\n  - {says: £1m, about: residual, source: returns}\n', '');
  const RESIDUAL = 'large-residual a.yaml:14';
  const COSTLESS = 'no-platform-cost a.yaml:11';
  const withoutPlatform = (text: string) => edit(text, PLATFORM, '');

  // Grade 4 cuts 15%: 85% of a half is 42.5% of the addressable spend.
  const reference = (high: string) => ({
    assumptions: {
      'reference-saving': {
        ...{ low: '10%', high, source: 'somewhere', edition: '2024-03', verified: 'no' },
      },
    },
  });

  test('may be the reference exactly', () => {
    const text = withoutPlatform(withoutClaims(halved(4)));
    expect(check(text, reference('42.5%'))).toEqual([COSTLESS, RESIDUAL]);
  });

  test('may not be just above the reference on evidence of grade 4', () => {
    const text = withoutPlatform(withoutClaims(halved(4)));
    expect(check(text, reference('42.49%'))).toEqual([
      COSTLESS,
      'saving-above-reference a.yaml:11',
      RESIDUAL,
    ]);
  });

  test('may be above the reference on evidence of grade 3', () => {
    const text = withoutPlatform(withoutClaims(halved(3)));
    expect(check(text)).toEqual([COSTLESS, RESIDUAL]);
  });

  test('may be above the reference where there is an appraisal', () => {
    expect(check(withoutClaims(halved(6)))).toEqual([RESIDUAL]);
  });

  test('is as weak as its own evidence where that is weaker than the ratio', () => {
    const good = withoutPlatform(GOOD);
    expect(check(edit(good, 'grade: 3', 'grade: 4'))).toEqual([
      COSTLESS,
      'saving-above-reference a.yaml:11',
    ]);
    expect(check(edit(good, ', grade: 3', ''))).toEqual([
      COSTLESS,
      'saving-above-reference a.yaml:11',
      'ungraded-spend a.yaml:13',
    ]);
  });

  test('is told once, with the grade of the line and of the ratio', () => {
    const second = LINE.replace('desks', 'vans').replace('grade: 3', 'grade: 5');
    const weak = edit(edit(GOOD, LINE, `${LINE}\n    - ${second}`), 'grade: 1', 'grade: 6');
    const found = findIn(withoutPlatform(weak)).filter(
      ({ rule }) => rule === 'saving-above-reference',
    );
    // 99% of the addressable spend is saved; grade 6 cuts 40% of it: 59.4%.
    expect(found.map(({ message, fix }) => [message, fix])).toEqual([
      [
        '59.4% of the addressable spend is said to be saved, where comparable programmes aim at 15%, on weak evidence: the line "Permit desks" has grade 3, and its ratio grade 6.',
        'Find better evidence for its ratio, give the costs under "platform:", or quote the reference saving.',
      ],
    ]);
  });

  // A quarter saved, 40% of it cut, is 15% of the addressable spend.
  test('may be the reference exactly where the ratio is a fraction', () => {
    const text = edit(GOOD, 'value: 100, grade: 1', 'value: 4/3, grade: 6');
    expect(check(withoutPlatform(withoutClaims(text)))).toEqual([COSTLESS, RESIDUAL]);
  });

  test('leaves a residual that may be 5% of the addressable spend and no more', () => {
    const leaving = (ratio: string) => withoutClaims(edit(GOOD, 'value: 100', `value: ${ratio}`));
    expect(check(leaving('20'))).toEqual([]);
    expect(check(leaving('19.99'))).toEqual([RESIDUAL]);
  });
});

describe('overhead', () => {
  const overhead = (share: string) =>
    edit(GOOD, 'addressable: 50%', `addressable: ${share}, overhead: yes`);
  const silentOn = (text: string) =>
    edit(text, 'says: £1m, about: residual', 'says: 1, about: context');

  test('may not be addressable as a whole', () => {
    expect(check(silentOn(overhead('100%')))).toEqual(['overhead-fully-addressable a.yaml:13']);
  });

  test('may be addressable nearly as a whole', () => {
    expect(check(silentOn(overhead('99.9%')))).toEqual([]);
  });
});

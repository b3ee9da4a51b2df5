import { describe, expect, test } from 'vitest';
import { checkPlaces, edit, findIn, GOOD, listOf, listSeverities } from './check-texts.ts';

const CLAIM = 'says: £1m, about: residual';
const SPEND =
  '- {id: desks, name: Permit desks, amount: £200m, year: 2021-22, source: returns, addressable: 50%, grade: 3}';
const RATIO = 'value: 100, grade: 1';

/** The good candidate with another claim, which stands on line 24. */
function withClaim(claim: string): string {
  return edit(GOOD, CLAIM, claim);
}

/** The good candidate with another ratio and other evidence for its spend. */
function withRatio(ratio: string, grade: number): string {
  return edit(edit(GOOD, RATIO, `value: ${ratio}, grade: 1`), 'grade: 3}', `grade: ${grade}}`);
}

/** The good candidate with a second line of spend of another year. */
function withYears(text: string, year: string): string {
  const second = SPEND.replace('desks', 'vans').replace('Permit desks', 'Vans');
  return edit(text, SPEND, `${SPEND}\n    ${second.replace('2021-22', year)}`);
}

test('the good candidate, which the other tests spoil, has no finding', () => {
  expect(checkPlaces(GOOD)).toEqual([]);
});

describe('stale-source', () => {
  const isStale = (year: string, date: string) =>
    listOf('stale-source', edit(GOOD, '2021-22', year), { date }).length === 1;

  test('a financial year is fresh on the last day of March five years after its end', () => {
    expect(isStale('2020-21', '2026-03-31')).toBe(false);
    expect(isStale('2020-21', '2026-04-01')).toBe(true);
  });

  test('a calendar year is fresh on the last day of December five years on', () => {
    expect(isStale('2020', '2025-12-31')).toBe(false);
    expect(isStale('2020', '2026-01-01')).toBe(true);
  });

  test('a financial year over the turn of a century ends in the new one', () => {
    expect(isStale('1999-00', '2005-03-31')).toBe(false);
    expect(isStale('1999-00', '2005-04-01')).toBe(true);
  });

  test('nothing is stale without a date', () => {
    expect(checkPlaces(edit(GOOD, '2021-22', '1921-22'))).toEqual([]);
  });
});

describe('residual-as-saving, where £1m is left of £100m', () => {
  for (const about of ['gross', 'adjusted']) {
    test(`£1.01m and £0.99m, called ${about}, are within 1% and one error each`, () => {
      for (const says of ['£1.01m', '£0.99m', '£1m']) {
        expect(checkPlaces(withClaim(`says: ${says}, about: ${about}`))).toEqual([
          'residual-as-saving a.yaml:25:12',
        ]);
      }
    });

    test(`£1.011m and £0.989m, called ${about}, are beyond it and disagree instead`, () => {
      for (const says of ['£1.011m', '£0.989m']) {
        expect(checkPlaces(withClaim(`says: ${says}, about: ${about}`))).toEqual([
          'claim-disagrees a.yaml:25:12',
        ]);
      }
    });
  }

  test('the residual called a residual is right, and called spend it is a disagreement', () => {
    expect(checkPlaces(withClaim('says: £1m, about: residual'))).toEqual([]);
    expect(checkPlaces(withClaim('says: £1m, about: spend'))).toEqual([
      'claim-disagrees a.yaml:25:12',
    ]);
  });
});

describe('claim-disagrees', () => {
  test('a figure agrees when ours, rounded to its last digit, is the same', () => {
    expect(checkPlaces(withClaim('says: £89.1m, about: adjusted'))).toEqual([]);
    expect(checkPlaces(withClaim('says: £89m, about: adjusted'))).toEqual([]);
    expect(checkPlaces(withClaim('says: £90m, about: adjusted'))).toEqual([
      'claim-disagrees a.yaml:25:12',
    ]);
    expect(checkPlaces(withClaim('says: £89.2m, about: adjusted'))).toEqual([
      'claim-disagrees a.yaml:25:12',
    ]);
  });

  test('it says what our arithmetic gives', () => {
    const [finding] = findIn(withClaim('says: £90m, about: adjusted'));
    expect(finding?.problem.facts).toEqual({ says: '£90m', about: 'adjusted', ours: '89100000' });
  });

  test('context is never compared, be it the residual, posts or pounds', () => {
    for (const says of ['£1m', '£7bn', '3,000', '12']) {
      expect(checkPlaces(withClaim(`says: ${says}, about: context`))).toEqual([]);
    }
  });

  test('posts called pounds are a bad claim and nothing else', () => {
    expect(checkPlaces(withClaim('says: 12, about: gross'))).toEqual(['bad-claim a.yaml:25:12']);
    expect(checkPlaces(withClaim('says: £12, about: ratio'))).toEqual(['bad-claim a.yaml:25:12']);
  });
});

describe('saving-above-reference, where comparable programmes aim at 15%', () => {
  const withoutPlatform = (text: string) =>
    edit(text, GOOD.slice(GOOD.indexOf('platform:'), GOOD.indexOf('claims:')), '');
  const listAbove = (text: string) => listOf('saving-above-reference', withoutPlatform(text));

  // Of £1.25 one pound is left: a fifth is saved, of which grade 5 cuts a quarter.
  test('15% on evidence of grade 5 is the reference, not above it', () => {
    expect(listAbove(withRatio('1.25', 5))).toEqual([]);
  });

  test('a hair more is above it, at the savings', () => {
    expect(listAbove(withRatio('1.2501', 5))).toEqual(['a.yaml:11:1']);
  });

  test('grade 4 is weak evidence for 17%, grade 3 is good enough for 18%', () => {
    expect(listAbove(withRatio('1.25', 4))).toEqual(['a.yaml:11:1']);
    expect(listAbove(withRatio('1.25', 3))).toEqual([]);
  });

  test('a weak ratio weakens well-proven spend', () => {
    const weak = edit(GOOD, RATIO, 'value: 100, grade: 4');
    expect(listAbove(weak)).toEqual(['a.yaml:11:1']);
  });

  test('a candidate with an appraisal has said more than the ratio does', () => {
    expect(listOf('saving-above-reference', withRatio('1.25', 4))).toEqual([]);
  });
});

describe('large-residual', () => {
  test('a twentieth is not large, a little more is', () => {
    expect(listOf('large-residual', withRatio('20', 3))).toEqual([]);
    expect(listOf('large-residual', withRatio('19.99', 3))).toEqual(['a.yaml:14:47']);
  });
});

describe('mixed-price-years', () => {
  const withoutPlatform = (text: string) => text.replace(/^platform:\n(?: {2}.*\n)+/m, '');
  const isMixed = (text: string) => listOf('mixed-price-years', text);

  test('it is an error with a platform, at the other year', () => {
    const mixed = withYears(GOOD, '2022-23');
    expect(isMixed(mixed)).toEqual(['a.yaml:14:51']);
    expect(listSeverities(mixed)).toContain('error');
  });

  test('it is a warning without a platform', () => {
    const mixed = withoutPlatform(withYears(GOOD, '2022-23'));
    expect(isMixed(mixed)).toEqual(['a.yaml:14:51']);
    expect(listSeverities(mixed)).not.toContain('error');
  });

  test('the same year twice is no mixture, and a calendar year is another year', () => {
    expect(isMixed(withYears(GOOD, '2021-22'))).toEqual([]);
    expect(isMixed(withYears(GOOD, '2021'))).toEqual(['a.yaml:14:51']);
  });
});

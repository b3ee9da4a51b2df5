import { describe, expect, test } from 'vitest';
import { findMeant } from '../../src/check/remedies/find-meant.ts';
import { ANSWER_EXPECTED } from '../../src/documents/answer.ts';
import { DAY_EXPECTED, MONTH_OR_DAY_EXPECTED } from '../../src/documents/parts/calendar-date.ts';
import { ID_EXPECTED } from '../../src/documents/parts/id.ts';
import { LIST_EXPECTED } from '../../src/documents/parts/list.ts';
import { MONEY_EXPECTED, money } from '../../src/documents/parts/money.ts';
import { range } from '../../src/documents/parts/range.ts';
import { RATIO_VALUE_EXPECTED } from '../../src/documents/parts/ratio-value.ts';
import { SHARE_EXPECTED } from '../../src/documents/parts/share.ts';
import { YEAR_EXPECTED } from '../../src/documents/parts/year.ts';
import { readValue } from '../../src/load/apply-assumption.ts';

/** What is typed, by what was expected, and the value that was meant for certain. */
const SURE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [MONEY_EXPECTED]: {
    '£1.2 million': '£1.2m',
    '1.2mn': '1.2m',
    '£3 billion': '£3bn',
    '250 thousand': '250k',
    '£1 500 000': '£1,500,000',
    'GBP 5m': '£5m',
    '5 million pounds': '£5m',
    '“£5m”': '£5m',
  },
  [SHARE_EXPECTED]: { '50 per cent': '50%', '50 percent': '50%', '“50%”': '50%' },
  [YEAR_EXPECTED]: {
    '2023/24': '2023-24',
    '2023–24': '2023-24',
    '2023-2024': '2023-24',
    '2023/2024': '2023-24',
    'FY2023-24': '2023-24',
    '2099/2100': '2099-00',
  },
  [DAY_EXPECTED]: {
    '20/11/2026': '2026-11-20',
    '20.11.2026': '2026-11-20',
    '20th Nov 2026': '2026-11-20',
    'Nov 20, 2026': '2026-11-20',
    '2026/11/20': '2026-11-20',
  },
  [MONTH_OR_DAY_EXPECTED]: { 'June 2027': '2027-06', '06/2027': '2027-06' },
  [ANSWER_EXPECTED]: { '“Y”': 'Y', 'Yes.': 'Y', true: 'Y', '✗': 'N', "don't know": '?' },
  'a whole number from 1 to a billion': { '1 600': '1,600', '“170”': '170' },
  [ID_EXPECTED]: { 'b\u043eat-permits': 'boat-permits', 'boat\u200b-permits': 'boat-permits' },
};

/** What is typed, and what a person is told to choose or to write. */
const LIKELY: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [MONEY_EXPECTED]: {
    '£5m–£8m': '{low: £5m, central: …, high: £8m}',
    '£5-8m': '{low: £5m, central: …, high: £8m}',
    'between £5m and £8m': '{low: £5m, central: …, high: £8m}',
    '£1,2m': 'Did you mean £1.2m?',
    'approx. £5m': '{low: …, central: £5m, high: …}',
    'c. £5m': 'Did you mean £5m?',
    '~£5m': 'Did you mean £5m?',
    'circa £5m p.a.': 'Did you mean £5m?',
    '£5m per annum': 'Did you mean £5m?',
    '>£60m': 'Did you mean £60m?',
    '1.5B': 'Did you mean 1.5bn?',
    '£5,000–£8,000': '{low: £5000, central: …, high: £8000}',
    '£6m ± £1m': 'Did you mean {low: £5m, central: £6m, high: £7m}?',
    '£6m +/- 20%': 'Did you mean {low: £4.8m, central: £6m, high: £7.2m}?',
    '£6m (±20 per cent)': 'Did you mean {low: £4.8m, central: £6m, high: £7.2m}?',
    '£6 million +/− 1 million a year': 'Did you mean {low: £5m, central: £6m, high: £7m}?',
    'c. £6m plus or minus £500k': 'Did you mean {low: £5.5m, central: £6m, high: £6.5m}?',
    '£6 ± 1m': 'Did you mean {low: £5m, central: £6m, high: £7m}?',
    '£6m±1': 'Did you mean {low: £5m, central: £6m, high: £7m}?',
    '£6m ± 500,000': 'Did you mean {low: £5.5m, central: £6m, high: £6.5m}?',
    '6m ± £1m': 'Did you mean {low: £5m, central: £6m, high: £7m}?',
    '£20,000 ± £500': 'Did you mean {low: £19500, central: £20000, high: £20500}?',
    '£1bn ± 100%': 'Did you mean {low: £0bn, central: £1bn, high: £2bn}?',
    '£6m ± £7m': 'Write a range as {low: …, central: £6m, high: …}, with both of its ends.',
    '£6m ± some 10%': 'Write a range as {low: …, central: £6m, high: …}, with both of its ends.',
  },
  [SHARE_EXPECTED]: {
    '40-60%': '{low: 40%, central: …, high: 60%}',
    '40 to 60 per cent': '{low: 40%, central: …, high: 60%}',
    '0.5': 'Did you mean 50%?',
    '0.05': 'Did you mean 5%?',
    '0.125': 'Did you mean 12.5%?',
    '50': 'Did you mean 50%?',
    '50,5%': 'Did you mean 50.5%?',
    // Of points or of 50%: a person has to say.
    '50% ± 10%': 'Write a range as {low: …, central: 50%, high: …}, with both of its ends.',
  },
  [YEAR_EXPECTED]: {
    FY24: 'Did you mean 2023-24?',
    '23/24': 'Did you mean 2023-24?',
    '2023/24 prices': 'Did you mean 2023-24?',
  },
  // Day first, as in this country; elsewhere it is the 11th of May.
  [DAY_EXPECTED]: { '05/11/2026': 'Did you mean 2026-11-05?' },
  [ANSWER_EXPECTED]: { maybe: 'Did you mean "?"?', 'yes - mostly': 'Did you mean Y?' },
  [RATIO_VALUE_EXPECTED]: { '1:130': 'Did you mean 130?', '130:1': 'Did you mean 130?' },
  [ID_EXPECTED]: { 'Boat Permits': 'Did you mean "boat-permits"?' },
  [LIST_EXPECTED]: { 'returns, survey': 'Did you mean [returns, survey]?' },
};

/** What nothing can be made of. */
const NOTHING: Readonly<Record<string, readonly string[]>> = {
  [MONEY_EXPECTED]: ['$5m', '-£5', 'a lot', ''],
  [SHARE_EXPECTED]: ['150', '-5%'],
  [YEAR_EXPECTED]: ['2023-25', '2023/25', 'soon'],
  [DAY_EXPECTED]: ['31/02/2026', '31/11/2026'],
};

function find(typed: string, expected: string, takesRange = true) {
  return findMeant({ typed, expected, among: [], takesRange });
}

describe('what was meant by a value spelt in another way', () => {
  test.each(list(SURE))('"%s" for %s is certain', (typed, expected, value) => {
    expect(find(typed, expected)).toMatchObject({ value });
  });

  test.each(list(LIKELY))('"%s" for %s is for a person to decide', (typed, expected, says) => {
    const meant = find(typed, expected);
    expect(meant?.says).toContain(says);
    expect(meant?.value).toBeUndefined();
  });

  test.each(
    Object.entries(NOTHING).flatMap(([expected, all]) => all.map((typed) => [typed, expected])),
  )('"%s" for %s is left', (typed = '', expected = '') => {
    expect(find(typed, expected)).toBeUndefined();
  });

  test('a range where none is taken is said to be one', () => {
    expect(find('150-170', 'a whole number from 1 to a billion', false)?.says).toBe(
      'One value is taken here and no range: choose one, such as 150 or 170.',
    );
  });

  test.each(
    Object.values(LIKELY[MONEY_EXPECTED] ?? {}).filter((says) => /mean \{/.test(says)),
  )('what is said to be typed in place of an amount is a range: %s', (says) => {
    const [, typed = ''] = /(\{.*\})/.exec(says) ?? [];
    expect(range(money).safeParse(readValue(typed)).success).toBe(true);
  });

  test('a number that may be off by another is said to be a range where none is taken', () => {
    expect(find('£6m ± £1m', MONEY_EXPECTED, false)).toEqual({
      says: 'One value is taken here and no range: choose one, such as £6m.',
    });
  });

  test('an odd character is named with its code point', () => {
    expect(find('b\u043eat-permits', ID_EXPECTED)?.says).toBe(
      'It holds a Cyrillic \u043e (U+043E). Did you mean "boat-permits"?',
    );
  });

  test('the name of a criterion, with its number or not, is its id', () => {
    const facts = { expected: ID_EXPECTED, among: [], isCriterion: true };
    for (const typed of ['Early benefits', '3. Early benefits', 'Early\u00a0benefits']) {
      expect(findMeant({ ...facts, typed })?.value).toBe('early-benefits');
    }
  });

  test('an answer by itself is put into braces', () => {
    const expected = 'a mapping with the keys meets, because, sources, unless …';
    expect(find('Y', expected)?.value).toEqual({ meets: 'Y' });
  });
});

function list(table: Readonly<Record<string, Readonly<Record<string, string>>>>) {
  return Object.entries(table).flatMap(([expected, rows]) =>
    Object.entries(rows).map(([typed, meant]): [string, string, string] => [
      typed,
      expected,
      meant,
    ]),
  );
}

import { describe, expect, test } from 'vitest';
import { money, readMoney } from '../../../src/documents/parts/money.ts';

const amounts = [
  { typed: '£1.11bn', pounds: '1110000000', source: 'paper, Council Tax' },
  { typed: '£152m', pounds: '152000000', source: 'paper, Registrars' },
  { typed: '152m', pounds: '152000000', source: 'the pound sign may be left out' },
  { typed: '£0.85m', pounds: '850000', source: 'paper, Registrars' },
  { typed: '£20,000,000', pounds: '20000000', source: 'paper, Local government malaise' },
  { typed: '£20000000', pounds: '20000000', source: 'the same without commas' },
  { typed: '£850k', pounds: '850000', source: 'by hand' },
  { typed: '£5', pounds: '5', source: 'paper, cost of each joiner' },
  { typed: '£0', pounds: '0', source: 'by hand' },
  { typed: '£7 bn', pounds: '7000000000', source: 'a space before the unit' },
  { typed: '£ 7bn', pounds: '7000000000', source: 'a space after the sign' },
  { typed: '£7BN', pounds: '7000000000', source: 'units in any case' },
  { typed: '£1,234.56', pounds: '1234.56', source: 'by hand' },
  { typed: '£0.000001k', pounds: '0.001', source: 'by hand' },
  { typed: '£12345678901234567890', pounds: '12345678901234567890', source: '20 digits' },
  { typed: '£12345678901234567890.12', pounds: '12345678901234567890.12', source: '22 digits' },
  {
    typed: '£12,345,678,901,234,567,890m',
    pounds: '12345678901234567890000000',
    source: '20 digits',
  },
  { typed: '£1.234567890123456789m', pounds: '1234567.890123456789', source: '19 digits' },
  { typed: '£9007199254740993', pounds: '9007199254740993', source: 'two to the 53rd, plus one' },
  { typed: '£0.1', pounds: '0.1', source: 'no binary fraction in between' },
];

const refused = [
  '',
  ' ',
  '£',
  '-£5m',
  '£-5m',
  '+5m',
  '£1e6',
  '£1.11.1bn',
  '£1,11bn',
  '£20,00,000',
  '£1,0000',
  '£1234,567',
  '£.85m',
  '£5.',
  '£5 million',
  '£5mn',
  '$5m',
  '5%',
  'about £5m',
  '£5m a year',
  '£5m\n£6m',
  'NaN',
  'Infinity',
];

const lastDigits = [
  { typed: '£0.85m', lastDigit: '10000', source: 'two decimals of a million' },
  { typed: '£8.5m', lastDigit: '100000', source: 'one decimal of a million' },
  { typed: '£1.11bn', lastDigit: '10000000', source: 'two decimals of a billion' },
  { typed: '£7bn', lastDigit: '1000000000', source: 'a whole billion' },
  { typed: '£850k', lastDigit: '1000', source: 'a whole thousand' },
  { typed: '£1,234.56', lastDigit: '0.01', source: 'a penny' },
  { typed: '£20,000,000', lastDigit: '1', source: 'a pound' },
];

describe('money', () => {
  test.each(amounts)('$typed is $pounds pounds exactly', ({ typed, pounds }) => {
    expect(money.parse(typed).toFixed()).toBe(pounds);
  });

  test.each(refused)('%j is no amount of money', (typed) => {
    expect(money.safeParse(typed).success).toBe(false);
    expect(readMoney(typed)).toBeUndefined();
  });

  test('an amount that is a number, not the text that was typed, is refused', () => {
    expect(money.safeParse(152).success).toBe(false);
  });

  test.each(lastDigits)('the last digit of $typed stands for $lastDigit pounds', (row) => {
    expect(readMoney(row.typed)?.lastDigit.toFixed()).toBe(row.lastDigit);
  });
});

import { describe, expect, test } from 'vitest';
import { day, monthOrDay } from '../../src/documents/parts/calendar-date.ts';
import { id } from '../../src/documents/parts/id.ts';
import { ratioValue } from '../../src/documents/parts/ratio-value.ts';
import { percentage, share } from '../../src/documents/parts/share.ts';
import { text } from '../../src/documents/parts/text.ts';
import { wholeNumber } from '../../src/documents/parts/whole-number.ts';
import { year } from '../../src/documents/parts/year.ts';
import { yesNo } from '../../src/documents/parts/yes-no.ts';

describe('a share', () => {
  test.each([
    { typed: '50%', fraction: '0.5', source: 'paper, Registrars' },
    { typed: '0%', fraction: '0', source: 'the least' },
    { typed: '100%', fraction: '1', source: 'the most' },
    { typed: '100.0%', fraction: '1', source: 'the most, with a decimal' },
    { typed: '0.10%', fraction: '0.001', source: 'by hand' },
    { typed: '12.5 %', fraction: '0.125', source: 'by hand' },
    { typed: '33.333333333333333333%', fraction: '0.33333333333333333333', source: '20 digits' },
  ])('$typed is $fraction of 1', ({ typed, fraction }) => {
    expect(share.parse(typed).toFixed()).toBe(fraction);
  });

  test.each([
    '50',
    '0.5',
    '1',
    '',
    '%',
    '-5%',
    '100.01%',
    '200%',
    '5%%',
    '1/2',
    '.5%',
    '5.%',
    '1,5%',
  ])('%j is no share', (typed) => expect(share.safeParse(typed).success).toBe(false));

  test.each([
    { typed: '200%', fraction: '2', source: 'optimism bias of equipment and development' },
    { typed: '41%', fraction: '0.41', source: 'optimism bias of outsourcing' },
  ])('a percentage such as $typed may pass 100%', ({ typed, fraction }) => {
    expect(percentage.parse(typed).toFixed()).toBe(fraction);
  });

  test('a percentage needs its sign too', () => {
    expect(percentage.safeParse('200').success).toBe(false);
  });
});

describe('a ratio value', () => {
  test.each([
    { typed: '130', value: '130', source: 'paper, Methodology' },
    { typed: '78.9', value: '78.9', source: 'by hand' },
    { typed: '1,000', value: '1000', source: 'by hand' },
    { typed: '100/8', value: '12.5', source: 'by hand' },
    { typed: '100 / 8', value: '12.5', source: 'by hand' },
    { typed: '0.5', value: '0.5', source: 'the kind decides whether this makes sense' },
    { typed: '100/3', value: `33.${'3'.repeat(38)}`, source: '40 digits' },
    { typed: '200/3', value: `66.${'6'.repeat(37)}7`, source: '40 digits, half up' },
  ])('$typed is $value', ({ typed, value }) => {
    expect(ratioValue.parse(typed).toFixed()).toBe(value);
  });

  test.each([
    '',
    '0',
    '0/3',
    '100/0',
    '0.0',
    '1:130',
    '130:1',
    '-130',
    '130%',
    '1/2/3',
    '/3',
    '3/',
    '1e3',
    'x',
  ])('%j is no ratio value', (typed) => expect(ratioValue.safeParse(typed).success).toBe(false));
});

describe('a year', () => {
  test.each(['2021', '2021-22', '1999-00', '2009-10'])('%s is a year, kept as typed', (typed) => {
    expect(year.parse(typed)).toBe(typed);
  });

  test.each([
    '',
    '21',
    '2021-2022',
    '2021-23',
    '2021-21',
    '2021-20',
    '2021/22',
    '2021-2',
    '20211',
    'FY21',
  ])('%j is no year', (typed) => expect(year.safeParse(typed).success).toBe(false));
});

describe('a whole number', () => {
  test.each([
    { typed: '170', count: 170 },
    { typed: '1,600', count: 1600 },
    { typed: '1', count: 1 },
    { typed: '007', count: 7 },
    { typed: '500', count: 500 },
  ])('$typed counts $count', ({ typed, count }) => {
    expect(wholeNumber(1, 2000).parse(typed)).toBe(count);
  });

  test.each([
    '',
    '0',
    '2001',
    '-1',
    '1.0',
    '1.5',
    '1,60',
    '1e2',
    '1 600',
    'ten',
    '½',
  ])('%j is no whole number from 1 to 2000', (typed) =>
    expect(wholeNumber(1, 2000).safeParse(typed).success).toBe(false));
});

describe('a date', () => {
  test.each(['2026-11-20', '2024-02-29', '2000-02-29'])('%s is a day', (typed) => {
    expect(day.parse(typed)).toBe(typed);
  });

  test.each([
    '',
    '2026-11',
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-11-00',
    '20/11/2026',
    '2026-1-2',
  ])('%j is no day', (typed) => expect(day.safeParse(typed).success).toBe(false));

  test.each(['2027-06', '2027-06-30', '2027-12'])('%s is a month or a day', (typed) => {
    expect(monthOrDay.parse(typed)).toBe(typed);
  });

  test.each([
    '2027',
    '2027-13',
    '2027-00',
    '2027-06-31',
    'June 2027',
  ])('%j is neither a month nor a day', (typed) =>
    expect(monthOrDay.safeParse(typed).success).toBe(false));
});

describe('an id', () => {
  test.each(['boat-permits', 'nhs-jobs', 'a', '2022-returns'])('%s is an id', (typed) => {
    expect(id.parse(typed)).toBe(typed);
  });

  test.each([
    '',
    'Boat-permits',
    'boat_permits',
    'boat permits',
    '-boat',
    'boat-',
    'boat--permits',
    'bôat',
  ])('%j is no id', (typed) => expect(id.safeParse(typed).success).toBe(false));
});

describe('other scalars', () => {
  test('yes and no are read as such and nothing else is', () => {
    expect(['yes', 'no'].map((typed) => yesNo.parse(typed))).toEqual([true, false]);
    const others = ['', 'y', 'Yes', 'true', 'maybe'];
    expect(others.filter((typed) => yesNo.safeParse(typed).success)).toEqual([]);
  });

  test('text that holds nothing but space is empty', () => {
    expect(text.parse(' a reason ')).toBe(' a reason ');
    expect(['', ' ', '\n\t'].filter((typed) => text.safeParse(typed).success)).toEqual([]);
  });
});

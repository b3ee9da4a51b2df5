import { describe, expect, test } from 'vitest';
import { findProblems, parseSheet } from '../support/parse.ts';
import { rawSheet } from '../support/raw-sheet.ts';

const [sound] = parseSheet(rawSheet({ legal: 'must' })).criteria;

describe('a sheet', () => {
  test('gives a Could one point unless it says otherwise', () => {
    const raw = rawSheet({ legal: 'must', open: 3, shared: 1 });
    expect(parseSheet(raw).criteria.map(({ points }) => points)).toEqual([1, 3, 1]);
    expect(sound?.points).toBe(1);
  });

  test.each(['0', '-1', '1.5', '', 'two'])('refuses a Could of %j points', (points) => {
    const raw = rawSheet({ legal: 'must', open: 1 });
    const [, could] = Array.isArray(raw['criteria']) ? raw['criteria'] : [];
    expect(findProblems('sheet', { ...raw, criteria: [{ ...could, points }] })).toMatchObject([
      { rule: 'wrong-value', place: { path: ['criteria', 0, 'points'] }, facts: { typed: points } },
    ]);
  });

  const keys = ['sheet', 'edition', 'factors', 'criteria'];
  test.each(keys)('without its %s lacks a key', (key) => {
    const raw = Object.entries(rawSheet({ legal: 'must' })).filter(([each]) => each !== key);
    expect(findProblems('sheet', Object.fromEntries(raw))).toMatchObject([
      { rule: 'missing-key', place: { path: [], at: 'key' }, facts: { key } },
    ]);
  });

  test.each([
    { key: 'marking', typed: 'should', why: 'neither must nor could' },
    { key: 'theme', typed: 'cost', why: 'outside the four themes' },
    { key: 'id', typed: 'Scale of benefits', why: 'no kebab-case' },
    { key: 'number', typed: '0', why: 'below 1' },
    { key: 'settle', typed: '', why: 'empty' },
  ])('refuses the $key $typed, which is $why', ({ key, typed }) => {
    const raw = rawSheet({ legal: 'must' });
    const [criterion] = Array.isArray(raw['criteria']) ? raw['criteria'] : [];
    expect(
      findProblems('sheet', { ...raw, criteria: [{ ...criterion, [key]: typed }] }),
    ).toMatchObject([
      { rule: 'wrong-value', place: { path: ['criteria', 0, key], at: 'value' }, facts: { typed } },
    ]);
  });
});

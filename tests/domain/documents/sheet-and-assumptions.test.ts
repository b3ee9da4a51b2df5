import { describe, expect, test } from 'vitest';
import { findProblems, parseAssumptions, parseSheet, type Raw } from '../../support/parse.ts';
import { rawAssumptions, rawDeflators, rawNamedRatio } from '../../support/raw-assumptions.ts';
import { rawSheet } from '../../support/raw-sheet.ts';

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

describe('the assumptions', () => {
  const problemsWith = (more: Raw) => findProblems('assumptions', rawAssumptions(more));

  test('are sound with deflators and without', () => {
    expect(problemsWith({})).toEqual([]);
    expect(problemsWith({ deflators: rawDeflators({ 2021: '95.4', '2021-22': '96' }) })).toEqual(
      [],
    );
  });

  test('keep index numbers exact', () => {
    const raw = rawAssumptions({ deflators: rawDeflators({ 2021: '95.40000000000000000001' }) });
    expect(parseAssumptions(raw).deflators?.index['2021']?.toFixed()).toBe(
      '95.40000000000000000001',
    );
  });

  test.each([
    {
      title: 'a bare ratio',
      more: { ratios: { 'nhs-jobs': '1:130' } },
      rule: 'bare-ratio',
      path: ['ratios', 'nhs-jobs'],
    },
    {
      title: 'a ratio that does not say whether it was verified',
      more: {
        ratios: {
          'nhs-jobs': { name: 'x', kind: 'unit-cost', value: '80', source: 's', edition: '1' },
        },
      },
      rule: 'missing-key',
      path: ['ratios', 'nhs-jobs'],
    },
    {
      title: 'a ratio of 1',
      more: { ratios: { 'nhs-jobs': rawNamedRatio('unit-cost', '1') } },
      rule: 'wrong-value',
      path: ['ratios', 'nhs-jobs', 'value'],
    },
    {
      title: 'verification in other words than yes and no',
      more: { ratios: { 'nhs-jobs': rawNamedRatio('unit-cost', '80', { verified: 'partly' }) } },
      rule: 'wrong-value',
      path: ['ratios', 'nhs-jobs', 'verified'],
    },
    {
      title: 'a deflator of nought',
      more: { deflators: rawDeflators({ 2021: '0' }) },
      rule: 'wrong-value',
      path: ['deflators', 'index', '2021'],
    },
    {
      title: 'a deflator for something that is no year',
      more: { deflators: rawDeflators({ '2021-23': '100' }) },
      rule: 'wrong-value',
      path: ['deflators', 'index', '2021-23'],
    },
  ])('with $title have a problem', ({ more, rule, path }) => {
    expect(problemsWith(more)).toMatchObject([{ rule, place: { path } }]);
  });

  test.each([
    { grades: ['1', '2', '3', '4', '5'], why: 'one is missing' },
    { grades: ['1', '2', '3', '4', '5', '5'], why: 'one stands twice' },
    { grades: ['1', '2', '3', '4', '5', '6', '6'], why: 'one too many' },
  ])('hold each of the six grades once: refused when $why', ({ grades }) => {
    const { source, edition, verified } = rawNamedRatio('unit-cost', '80');
    const rows = grades.map((grade) => ({ grade, cut: '0%', means: 'Evidence' }));
    expect(
      problemsWith({ 'evidence-grades': { source, edition, verified, grades: rows } }),
    ).toMatchObject([{ rule: 'wrong-value', place: { path: ['evidence-grades', 'grades'] } }]);
  });
});

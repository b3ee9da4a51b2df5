import { describe, expect, test } from 'vitest';
import { findProblems, parseAssumptions, type Raw } from '../support/parse.ts';
import {
  rawAssumptions,
  rawBias,
  rawCurve,
  rawDeflators,
  rawNamedRatio,
} from '../support/raw-assumptions.ts';

describe('the assumptions', () => {
  const problemsWith = (more: Raw) => findProblems('assumptions', rawAssumptions(more));

  test('are sound as a whole, and in part', () => {
    expect(problemsWith({})).toEqual([]);
    expect(findProblems('assumptions', { assumptions: 'ours', edition: '2026' })).toEqual([]);
  });

  test('keep index numbers exact', () => {
    const raw = rawAssumptions({ deflators: rawDeflators({ 2021: '95.40000000000000000001' }) });
    expect(parseAssumptions(raw).deflators.calendar?.index['2021']?.toFixed()).toBe(
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

  const { source, edition, verified } = rawNamedRatio('unit-cost', '80');
  const provenance = { source, edition, verified };
  const justMore = '10.00000000000000000001';

  test.each([
    {
      title: 'a reference saving',
      more: { 'reference-saving': { low: `${justMore}%`, high: '10%', ...provenance } },
      path: ['reference-saving', 'low'],
    },
    {
      title: 'an optimism bias',
      more: { 'optimism-bias': { it: rawBias('10%', `${justMore}%`) } },
      path: ['optimism-bias', 'it', 'lower'],
    },
    {
      title: 'the adopters of a curve',
      more: { 'take-up-curves': { fast: rawCurve('700', { 0: '0', 1.5: justMore, 2.5: '10' }) } },
      path: ['take-up-curves', 'fast', 'points'],
    },
    {
      title: 'the adopters of a curve, of whom there are no more than all,',
      more: { 'take-up-curves': { fast: rawCurve('10', { 0: '0', 1.5: justMore }) } },
      path: ['take-up-curves', 'fast', 'points'],
    },
  ])('tell the values of $title apart to the last digit', ({ more, path }) => {
    expect(problemsWith(more)).toMatchObject([{ rule: 'wrong-value', place: { path } }]);
  });

  test('tell the months of a curve apart to the last digit', () => {
    const curve = rawCurve('700', { 0: '0', 10: '1', [justMore]: '2' });
    expect(problemsWith({ 'take-up-curves': { fast: curve } })).toEqual([]);
  });

  test.each([
    { grades: ['1', '2', '3', '4', '5'], why: 'one is missing' },
    { grades: ['1', '2', '3', '4', '5', '5'], why: 'one stands twice' },
    { grades: ['1', '2', '3', '4', '5', '6', '6'], why: 'one too many' },
  ])('hold each of the six grades once: refused when $why', ({ grades }) => {
    const rows = grades.map((grade) => ({ grade, cut: '0%', means: 'Evidence' }));
    expect(problemsWith({ 'evidence-grades': { ...provenance, grades: rows } })).toMatchObject([
      { rule: 'wrong-value', place: { path: ['evidence-grades', 'grades'] } },
    ]);
  });

  test.each([
    { schedule: [], why: 'it is empty' },
    { schedule: [{ to: '30', rate: '3.5%' }], why: 'the last band ends' },
    {
      schedule: [{ rate: '3.5%' }, { to: '75', rate: '3%' }],
      why: 'a band follows an endless one',
    },
    {
      schedule: [{ to: '75', rate: '3%' }, { to: '30', rate: '3.5%' }, { rate: '1%' }],
      why: 'a band ends before the one above it',
    },
  ])('refuse a schedule of discount rates when $why', ({ schedule }) => {
    expect(problemsWith({ 'discount-rates': { ...provenance, schedule } })).toMatchObject([
      { rule: 'wrong-value', place: { path: ['discount-rates', 'schedule'] } },
    ]);
  });

  test.each([
    { curve: rawCurve('700', {}), why: 'it is empty' },
    { curve: rawCurve('700', { 1: '0', 9: '350' }), why: 'it starts after month 0' },
    { curve: rawCurve('700', { 0: '0', 9: '350', 18: '349' }), why: 'somebody leaves' },
  ])('refuse a take-up curve when $why', ({ curve }) => {
    expect(problemsWith({ 'take-up-curves': { fast: curve } })).toMatchObject([
      { rule: 'wrong-value', place: { path: ['take-up-curves', 'fast', 'points'] } },
    ]);
  });
});

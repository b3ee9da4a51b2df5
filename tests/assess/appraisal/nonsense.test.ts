import { describe, expect, test } from 'vitest';
import { check, edit, GOOD } from '../../check/check-texts.ts';
import { findProblems, type Raw } from '../../support/parse.ts';
import { rawAssumptions, rawBias, rawCurve, rawDeflators } from '../../support/raw-assumptions.ts';

const TAKE_UP = 'take-up: [0%, {low: 10%, central: 30%, high: 40%}]';

/** The rules that a faultless text breaks once each of these parts has been replaced. */
const rulesOf = (...edits: readonly (readonly [string, string])[]) =>
  check(edits.reduce((text, [part, replacement]) => edit(text, part, replacement), GOOD));

describe('nonsense in a file', () => {
  test.each([
    ['a negative share of take-up', TAKE_UP, 'take-up: [-5%]', 22],
    ['a take-up of over 100%', TAKE_UP, 'take-up: [0%, 101%]', 22],
    ['an empty take-up', TAKE_UP, 'take-up: []', 22],
    ['an empty build', 'build: [£20m]', 'build: []', 20],
    ['an empty transition', 'build: [£20m]', 'build: [£20m]\n  transition: []', 21],
    ['a negative cost', 'build: [£20m]', 'build: [-£20m]', 20],
    ['a cost that is not a number', 'build: [£20m]', 'build: [NaN]', 20],
    ['an infinite cost', 'build: [£20m]', 'build: [Infinity]', 20],
    ['a range that falls', 'onboarding: £50k', 'onboarding: {low: £3, central: £2, high: £1}', 21],
    ['a horizon of 0', 'horizon: 10', 'horizon: 0', 19],
    ['a horizon of 501', 'horizon: 10', 'horizon: 501', 19],
    ['a horizon of part of a year', 'horizon: 10', 'horizon: 2.5', 19],
    ['a negative horizon', 'horizon: 10', 'horizon: -1', 19],
    ['no organisations', 'organisations: {value: 40,', 'organisations: {value: 0,', 5],
    ['a cashable share of over 100%', 'cashable: {value: 60%,', 'cashable: {value: 160%,', 15],
    ['a negative cashable share', 'cashable: {value: 60%,', 'cashable: {value: -1%,', 15],
    [
      'a share that stays of over 100%',
      'cashable: {value: 60%,',
      'retained-local: {value: 101%,',
      15,
    ],
    ['a ratio of 1', 'value: 100', 'value: 1', 14],
    ['a ratio of 0', 'value: 100', 'value: 0', 14],
    ['a ratio that divides by nought', 'value: 100', 'value: 100/0', 14],
    ['a ceiling of over 100%', TAKE_UP, 'take-up: {curve: nhs-jobs, ceiling: 101%}', 22],
    ['a negative delay', TAKE_UP, 'take-up: {curve: nhs-jobs, delay: -1}', 22],
    [
      'a mitigation of over 100%',
      'horizon: 10',
      'horizon: 10\n  optimism-bias: {mitigation: 101%}',
      20,
    ],
  ])('such as %s is a wrong value at its line', (_, part, replacement, line) => {
    expect(rulesOf([part, replacement])).toContain(`wrong-value a.yaml:${line}`);
  });

  test('such as a cost of joining without organisations is a missing key', () => {
    expect(rulesOf(['organisations: {value: 40, source: returns}\n', ''])).toContain(
      'missing-key a.yaml:1',
    );
  });

  test('such as a running cost beside the ratio’s residual counts it twice', () => {
    const running = ['build: [£20m]', 'build: [£20m]\n  run: [£1m]'] as const;
    expect(rulesOf(running)).toContain('run-counted-twice a.yaml:21');
    const local = [
      'cashable: {value: 60%, source: returns}',
      'cashable: {value: 60%, source: returns}\n  retained-local: 20%',
    ] as const;
    expect(rulesOf(running, local).join()).not.toContain('run-counted-twice');
  });
});

describe('an assumption that does not exist', () => {
  const ids = ['constructor', 'tostring', 'has-own-property', 'nhs-job'];

  test.each(ids)('is found when a curve is named %s', (id) => {
    const curve = `take-up: {curve: ${id}, source: returns}`;
    expect(rulesOf([TAKE_UP, curve])).toContain('unknown-assumption a.yaml:22');
  });

  test.each(ids)('is found when a bias is named %s', (id) => {
    const bias = `horizon: 10\n  optimism-bias: {build: ${id}, run: ${id}, onboarding: ${id}}`;
    const found = rulesOf(['horizon: 10', bias]);
    expect(found.filter((each) => each === 'unknown-assumption a.yaml:20')).toHaveLength(3);
  });

  test('is found when a ratio is named constructor', () => {
    const inline = '{kind: baseline-per-residual, value: 100, grade: 1, source: returns}';
    expect(rulesOf([inline, 'constructor'])).toContain('unknown-ratio a.yaml:14');
  });
});

describe('a year without a deflator', () => {
  test('is found in the spend, in the platform and across kinds of year', () => {
    const base = [
      'cashable: {value: 60%, source: returns}',
      'cashable: {value: 60%, source: returns}\n  price-base: 2024',
    ] as const;
    expect(rulesOf(base)).toContain('missing-deflator a.yaml:13');
    const year = ['horizon: 10', 'horizon: 10\n  year: 1999'] as const;
    expect(rulesOf(year)).toContain('missing-deflator a.yaml:20');
  });

  test('is found where the platform has a year and the spend has none', () => {
    const found = rulesOf(['year: 2021-22, ', ''], ['horizon: 10', 'horizon: 10\n  year: 1999']);
    expect(found.join()).toMatch(/missing-deflator|mixed-price-years/);
  });
});

describe('nonsense in assumptions', () => {
  const problemsOf = (more: Raw) =>
    findProblems('assumptions', rawAssumptions(more)).map(({ rule }) => rule);

  test.each<[string, Raw]>([
    ['a curve that falls', { 'take-up-curves': { x: rawCurve('9', { 0: '0', 4: '5', 9: '3' }) } }],
    ['a curve that starts late', { 'take-up-curves': { x: rawCurve('9', { 3: '0', 4: '5' }) } }],
    ['a curve without points', { 'take-up-curves': { x: rawCurve('9', {}) } }],
    ['a curve of nobody', { 'take-up-curves': { x: rawCurve('0', { 0: '0', 4: '5' }) } }],
    ['a negative bias', { 'optimism-bias': { x: rawBias('-5%', '0%') } }],
    ['a deflator of 0', { deflators: rawDeflators({ 2020: '0' }) }],
  ])('such as %s is a wrong value', (_, more) => {
    expect(problemsOf(more)).toContain('wrong-value');
  });

  test('such as more adopters than there are is a wrong value', () => {
    const more = { 'take-up-curves': { x: rawCurve('100', { 0: '0', 12: '900' }) } };
    expect(problemsOf(more)).toContain('wrong-value');
  });

  test('such as a bias whose lower bound is above its upper is a wrong value', () => {
    expect(problemsOf({ 'optimism-bias': { x: rawBias('10%', '50%') } })).toContain('wrong-value');
  });
});

import { describe, expect, test } from 'vitest';
import type { RuleId } from '../../src/check/registry.ts';
import type { Path } from '../../src/yaml/place.ts';
import { findProblems, type Raw } from '../support/parse.ts';
import { rawCandidate, rawSpend } from '../support/raw-candidate.ts';

/** A change to a sound candidate, and the one problem that it makes. */
interface Case {
  readonly title: string;
  readonly change: Raw;
  readonly rule: RuleId;
  readonly path: Path;
  readonly at: 'key' | 'value';
  readonly facts?: Readonly<Record<string, unknown>>;
}

const platform = {
  funder: 'HM Treasury',
  horizon: '10',
  build: ['£20m'],
  'take-up': ['0%', '100%'],
};
const spend = (more: Raw): Raw => ({
  savings: { spend: [rawSpend('£152m'), rawSpend('£68m', more)] },
});
const ratio = (typed: Raw | string): Raw => ({ savings: { ratio: typed } });

const unknownKeys: readonly Case[] = [
  {
    title: 'a misspelt key at the top',
    change: { ownr: 'a team' },
    rule: 'unknown-key',
    path: ['ownr'],
    at: 'key',
    facts: { key: 'ownr', known: expect.arrayContaining(['owner', 'sector', 'other-benefits']) },
  },
  {
    title: 'a misspelt key of a spend line',
    change: spend({ adressable: '50%' }),
    rule: 'unknown-key',
    path: ['savings', 'spend', 1, 'adressable'],
    at: 'key',
    facts: { key: 'adressable', known: expect.arrayContaining(['addressable']) },
  },
  {
    title: 'a key of an answer that the format does not have',
    change: { answers: { legal: { meets: 'Y', reason: 'so' } } },
    rule: 'unknown-key',
    path: ['answers', 'legal', 'reason'],
    at: 'key',
    facts: { key: 'reason', known: expect.arrayContaining(['because']) },
  },
];

const missingKeys: readonly Case[] = ['candidate', 'name', 'sector', 'status']
  .map(
    (key): Case => ({
      title: `no ${key}`,
      change: { [key]: undefined },
      rule: 'missing-key',
      path: [],
      at: 'key',
      facts: { key },
    }),
  )
  .concat(
    Object.keys(platform).map(
      (key): Case => ({
        title: `a platform without its ${key}`,
        change: {
          platform: Object.fromEntries(Object.entries(platform).filter(([each]) => each !== key)),
        },
        rule: 'missing-key',
        path: ['platform'],
        at: 'key',
        facts: { key },
      }),
    ),
  )
  .concat([
    {
      title: 'a range without its central value',
      change: spend({ amount: { low: '£1m', high: '£2m' } }),
      rule: 'missing-key',
      path: ['savings', 'spend', 1, 'amount'],
      at: 'key',
      facts: { key: 'central' },
    },
  ]);

const withoutSource: readonly Case[] = [
  {
    title: 'a spend line without a source',
    change: {
      savings: { spend: [{ id: 'desks', name: 'Desks', amount: '£1m', addressable: '5%' }] },
    },
    rule: 'missing-source',
    path: ['savings', 'spend', 0],
    at: 'key',
  },
  {
    title: 'a ratio without a source',
    change: ratio({ kind: 'unit-cost', value: '80' }),
    rule: 'missing-source',
    path: ['savings', 'ratio'],
    at: 'key',
  },
  {
    title: 'posts without a source',
    change: { savings: { fte: { 'per-organisation': '5', released: '2', organisations: '1600' } } },
    rule: 'missing-source',
    path: ['savings', 'fte'],
    at: 'key',
  },
  {
    title: 'a claim without a source',
    change: { claims: [{ says: '£5m', about: 'spend' }] },
    rule: 'missing-source',
    path: ['claims', 0],
    at: 'key',
  },
];

const bareRatios: readonly Case[] = ['1:130', '130', '130:1', '1/130', '100/3', '1 : 130', '1.5']
  .map(
    (typed): Case => ({
      title: `the ratio ${typed}, which does not say what it compares`,
      change: ratio(typed),
      rule: 'bare-ratio',
      path: ['savings', 'ratio'],
      at: 'value',
      facts: { typed },
    }),
  )
  .concat([
    {
      title: 'a ratio with a value but no kind',
      change: ratio({ value: '130', source: 'returns' }),
      rule: 'bare-ratio',
      path: ['savings', 'ratio'],
      at: 'key',
      facts: { typed: null },
    },
  ]);

const misplacedSources: readonly Case[] = [
  {
    title: 'a source given to one item of a list',
    change: { platform: { ...platform, build: [{ value: '£20m', source: 'returns' }, '£1m'] } },
    rule: 'wrong-value',
    path: ['platform', 'build', 0],
    at: 'value',
    facts: { typed: null, expected: expect.stringContaining('stands round a whole list') },
  },
];

describe('a candidate file', () => {
  test('is sound with nothing but its four keys, answers and sources', () => {
    expect(findProblems('candidate', rawCandidate())).toEqual([]);
  });

  test.each([
    ...unknownKeys,
    ...missingKeys,
    ...withoutSource,
    ...bareRatios,
    ...misplacedSources,
  ])('has a problem of $rule with $title', ({ change, rule, path, at, facts = {} }) => {
    const problems = findProblems('candidate', rawCandidate(change));
    expect(problems).toMatchObject([{ rule, place: { path, at }, facts }]);
  });
});

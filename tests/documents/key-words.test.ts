import { expect, test } from 'vitest';
import { assumptionsKeys } from '../../src/documents/assumptions.ts';
import type { KeyTable } from '../../src/documents/key-facts.ts';
import { isLeftOut, wordKey } from '../../src/documents/key-words.ts';
import { platformKeys } from '../../src/documents/platform.ts';
import { savingsKeys } from '../../src/documents/savings-input.ts';

test('a key is worded as its table says, and by its name where that says nothing', () => {
  expect(['retained-local', 'organisations', 'year', 'horizon'].map(wordKey)).toEqual([
    'share that stays local',
    'number of organisations',
    'price year of costs',
    'horizon',
  ]);
});

test('prose and ids are left out of a sentence, figures and labels are not', () => {
  const prose = ['id', 'name', 'source', 'derivation', 'edition', 'verified', 'means'];
  expect(prose.filter((key) => !isLeftOut(key))).toEqual([]);
  expect(['amount', 'grade', 'overhead', 'funder', 'cut'].filter(isLeftOut)).toEqual([]);
});

test('no key is left out of sentences in one table and told in another', () => {
  const listTold = (table: KeyTable): string[] =>
    Object.entries(table).flatMap(([key, { words, of = {} }]) => [
      ...(words === null ? [] : [key]),
      ...listTold(of),
    ]);
  const { name: _title, edition: _edition, sources: _sources, ...parts } = assumptionsKeys;
  const { spend, ratio, ...savings } = savingsKeys;
  const told = [...listTold({ ...platformKeys, ...parts }), ...listTold({ spend, ratio })];
  expect([...told, ...Object.keys(savings)].filter(isLeftOut)).toEqual([]);
});

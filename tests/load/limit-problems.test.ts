import { expect, test } from 'vitest';
import { limitProblems, MAX_PROBLEMS } from '../../src/load/limit-problems.ts';
import { placeAtStart } from '../../src/load/place-problems.ts';
import { WHOLE } from '../../src/yaml/place.ts';
import { findIn } from '../check/check-texts.ts';

/** So many problems of a file. */
function problems(file: string, count: number) {
  return Array.from({ length: count }, () =>
    placeAtStart(file, { rule: 'missing-key', place: WHOLE, facts: { key: 'name' } }),
  );
}

test('problems up to the limit are all kept', () => {
  const limit = limitProblems(5);
  expect(limit.keep(problems('a', 3))).toHaveLength(3);
  expect(limit.keep(problems('b', 2))).toHaveLength(2);
  expect(limit.tellLeftOut()).toEqual([]);
});

test('those beyond it are counted, and told of in the file where they begin', () => {
  const limit = limitProblems(5);
  expect(limit.keep(problems('a', 3))).toHaveLength(3);
  expect(limit.keep(problems('b', 4))).toHaveLength(2);
  expect(limit.keep(problems('c', 7))).toHaveLength(0);
  expect(limit.tellLeftOut()).toMatchObject([
    { file: 'b', span: { line: 1, column: 1 }, problem: { facts: { of: 'findings', leftOut: 9 } } },
  ]);
});

test('a check lists as many as the limit and says how many more there are', {
  timeout: 120_000,
}, () => {
  const radar = 'candidate: x\nname: n\nsector: s\nstatus: radar\n';
  const text = `${radar}watch: [${'a, '.repeat(MAX_PROBLEMS + 7)}]\n`;
  const found = findIn(text);
  expect(found).toHaveLength(MAX_PROBLEMS + 1);
  expect(found.filter(({ rule }) => rule === 'too-much-work')).toMatchObject([
    { span: { line: 1, column: 1 }, severity: 'error' },
  ]);
  expect(found.find(({ rule }) => rule === 'too-much-work')?.message).toContain(' 7 more problems');
});

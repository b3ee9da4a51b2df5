import { expect, test } from 'vitest';
import { candidateSchema } from '../../src/documents/candidate.ts';
import { KEY_ROWS } from '../../src/documents/key-rows.ts';

test('the keys of a candidate are listed in the order of the schema', () => {
  expect(KEY_ROWS['candidate']?.map(({ key }) => key)).toEqual(Object.keys(candidateSchema.shape));
});

test('a key is needed where the schema takes no file without it, or when its table says', () => {
  const needed = KEY_ROWS['spend line']?.map((row) => [row.key, row.needed]);
  expect(needed).toEqual([
    ['id', 'yes'],
    ['name', 'yes'],
    ['amount', 'yes'],
    ['year', 'with `price-base` or `platform.year`'],
    ['source', 'yes'],
    ['addressable', 'yes'],
    ['grade', ''],
    ['overhead', ''],
    ['kind', ''],
  ]);
});

test('every key says what type it is and what it means', () => {
  const silent = Object.values(KEY_ROWS)
    .flat()
    .filter(({ type, means }) => type === '' || means === '');
  expect(silent).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { findOriginals } from '../../src/check/find-originals.ts';

/** Each copy among some files, with its original. */
function pairs(...files: readonly string[]): (readonly [string, string])[] {
  return [...findOriginals(files.map((file) => ({ file })))].map(([copy, { file }]) => [
    copy.file,
    file,
  ]);
}

describe('by its name a file is a copy of the one', () => {
  for (const copy of [
    'boat-permits (1).yaml',
    'boat-permits(2).yaml',
    'boat-permits - Copy.yaml',
    'boat-permits - Copy (3).yaml',
    'boat-permits copy 2.yaml',
    'boat-permits - Kopie.yaml',
    'Copy of boat-permits.yaml',
    'Copy (2) of boat-permits.yaml',
    'boat-permits 2.yaml',
    'boat-permits_1.yaml',
    'boat-permits~.yaml',
    'boat-permits-DESKTOP-1A2B.yaml',
    'boat-permits-LAPTOP-9X-2.yaml',
    'boat-permits-Annas-MacBook-Pro.yaml',
    'boat-permits.sync-conflict-20261120-103000-ABCDEFG.yaml',
    'boat-permits_conflict-20261120-103000.yaml',
    "boat-permits (Anna Pilot's conflicted copy 2026-11-20).yaml",
    'boat-permits (conflicted copy 2026-11-20 103000).yml',
    'boat-permits_BASE_4711.yaml',
    'boat-permits-old.yaml',
    'boat-permits_v2.yaml',
    'boat-permits-2026-11-20.yaml',
    'Boat-Permits (1).YAML',
  ]) {
    test(`without what was added: ${copy}`, () => {
      const pair = [`c/${copy}`, 'c/boat-permits.yaml'];
      expect(pairs('c/boat-permits.yaml', `c/${copy}`)).toEqual([pair]);
      expect(pairs(`c/${copy}`, 'c/boat-permits.yaml')).toEqual([pair]);
    });
  }
});

describe('by its name a file is no copy', () => {
  for (const other of [
    'boat-permits-inland.yaml',
    'mooring-fees.yaml',
    'boat.yaml',
    'permits.yaml',
    'Boat-Fees.yaml',
    'boat-permits.yaml',
  ]) {
    test(`though it may say the same: ${other}`, () => {
      expect(pairs('a/boat-permits.yaml', `b/${other}`)).toEqual([]);
    });
  }
});

test('of two copies whose original is gone the later is one of the earlier', () => {
  expect(pairs('x (1).yaml', 'x (2).yaml')).toEqual([['x (2).yaml', 'x (1).yaml']]);
});

test('each of several copies has the original, wherever it stands among them', () => {
  expect(pairs('Copy of x.yaml', 'x (1).yaml', 'x.yaml', 'y.yaml')).toEqual([
    ['Copy of x.yaml', 'x.yaml'],
    ['x (1).yaml', 'x.yaml'],
  ]);
});

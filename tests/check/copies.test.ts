import { describe, expect, test } from 'vitest';
import { checkPlaces as check, edit, findIn, GOOD, OTHER } from './check-texts.ts';

const CHANGED = edit(GOOD, 'name: Boat permits', 'name: Boat permits 2026');

/** What is said of an id that is taken, by file. */
const tell = (texts: Readonly<Record<string, string>>) =>
  findIn(texts).map(({ file, message, fix }) => [file, message, fix]);

describe('a copy', () => {
  test('is told of once, at its id, though it sorts before its original and shares all its reasons', () => {
    for (const copy of ['x (1).yaml', 'x-DESKTOP-1A2B.yaml', 'x.sync-conflict-20261120.yaml']) {
      expect(check({ [copy]: CHANGED, 'x.yaml': GOOD })).toEqual([`duplicate-id ${copy}:1:12`]);
    }
  });

  test('that differs is to be compared and removed, and never to get another id', () => {
    expect(tell({ 'x (1).yaml': CHANGED, 'x.yaml': GOOD })).toEqual([
      [
        'x (1).yaml',
        'The candidate "boat-permits" is already taken: by its name this file looks like a copy of x.yaml; the two differ.',
        'Compare the two, keep in x.yaml what is right, and remove this one. Another id would count the same thing twice.',
      ],
    ]);
  });

  test('that is the same is to be removed, and what is wrong in it is told of the original alone', () => {
    const warned = edit(GOOD, '50%, grade: 3}', '50%}');
    const [copy, ...others] = findIn({ 'x - Copy.yaml': warned, 'x.yaml': warned });
    expect(copy).toMatchObject({
      file: 'x - Copy.yaml',
      fix: expect.stringMatching(/^Remove this/),
    });
    expect(copy?.message).toContain('the two are the same, byte for byte');
    expect(others.map(({ file, rule }) => `${rule} ${file}`)).toEqual(['ungraded-spend x.yaml']);
  });

  test('makes no comment unused that silences what the two have in common with others', () => {
    const commented = `# assess-ignore double-counted-spend: shared\n${GOOD}`;
    expect(check({ 'x (1).yaml': CHANGED, 'x.yaml': commented })).toEqual([
      'duplicate-id x (1).yaml:1:12',
    ]);
  });
});

describe('two files of one id whose names do not show which is a copy', () => {
  test('are named as the same where they are', () => {
    expect(tell({ 'x.yaml': GOOD, 'y.yaml': GOOD })).toEqual([
      [
        'y.yaml',
        'The candidate "boat-permits" is already taken: this file is the same as x.yaml, byte for byte.',
        'Remove one of the two. Another id would count the same thing twice.',
      ],
    ]);
  });

  test('may be a copy or two candidates', () => {
    const another = edit(OTHER, 'mooring-fees', 'boat-permits');
    expect(tell({ 'x.yaml': GOOD, 'y.yaml': another })).toEqual([
      [
        'y.yaml',
        'The candidate "boat-permits" is already taken in x.yaml.',
        'If one of the two files is a copy of the other, remove it; if not, give one of them another id.',
      ],
    ]);
  });
});

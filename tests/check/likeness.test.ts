import { describe, expect, test } from 'vitest';
import { edit, findIn, GOOD } from './check-texts.ts';

/** Candidates by file, alike but for their ids. */
function alike(...ids: readonly string[]): Record<string, string> {
  return Object.fromEntries(ids.map((id) => [`${id}.yaml`, GOOD.replace('boat-permits', id)]));
}

/** The messages of a rule by file. */
function tell(rule: string, texts: Readonly<Record<string, string>>): [string, string][] {
  return findIn(texts)
    .filter((finding) => finding.rule === rule)
    .map(({ file, message }) => [file, message]);
}

describe('candidates that are alike', () => {
  const texts = alike('a', 'b', 'c', 'd');

  test('get one finding a file after the first, which names the first and how many more count the spend', () => {
    const says = 'The spend "Permit desks" is counted in "a" too, and in 2 more candidates.';
    expect(tell('double-counted-spend', texts)).toEqual([
      ['b.yaml', says],
      ['c.yaml', says],
      ['d.yaml', says],
    ]);
  });

  test('get one finding a file for the reasons that they share', () => {
    const says = 'This reason is the same text as that of a.legal, and in 2 more candidates.';
    expect(tell('copied-reason', texts)).toEqual([
      ['b.yaml', says],
      ['c.yaml', says],
      ['d.yaml', says],
    ]);
  });

  test('count only those that they say nothing of', () => {
    const declared = edit(GOOD, 'savings:\n', 'savings:\n  overlaps: [a, c]\n');
    const others = { ...texts, 'e.yaml': declared.replace('boat-permits', 'e') };
    const [, , , ofE] = tell('double-counted-spend', others);
    expect(ofE).toEqual([
      'e.yaml',
      'The spend "Permit desks" is counted in "b" too, and in 1 more candidate.',
    ]);
  });

  test('tell how many more lines and reasons of the file are counted or written elsewhere', () => {
    const line =
      '    - {id: vans, name: Vans, amount: £1m, year: 2021-22, source: returns, addressable: 5%, grade: 3}\n';
    const more = edit(GOOD, '  ratio:', `${line}  ratio:`).replace(
      '{meets: "?"}',
      '{meets: N, because: It is closed.}',
    );
    const both = { 'a.yaml': more, 'b.yaml': more.replace('boat-permits', 'mooring-fees') };
    expect(tell('double-counted-spend', both)).toEqual([
      [
        'b.yaml',
        'The spend "Permit desks" is counted in "boat-permits" too. The same holds for 1 more line of this file.',
      ],
    ]);
    expect(tell('copied-reason', both)).toEqual([
      [
        'b.yaml',
        'This reason is the same text as that of boat-permits.legal. The same holds for 1 more reason in this file.',
      ],
    ]);
  });
});

test('a reason that stands twice in one file is found there, whatever others copy', () => {
  const twice = edit(GOOD, '{meets: "?"}', '{meets: N, because: The act allows it.}');
  const texts = { 'a.yaml': twice, 'b.yaml': twice.replace('boat-permits', 'mooring-fees') };
  expect(tell('copied-reason', texts).map(([file]) => file)).toEqual(['a.yaml', 'b.yaml']);
});

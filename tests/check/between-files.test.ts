import { describe, expect, test } from 'vitest';
import { check, edit, GOOD, OTHER } from './check-texts.ts';

const SOURCE = '{title: Permit returns, publisher: The port}';
const ADDRESS = 'https://returns.example/2022';

/** The other candidate with the spend of the first in it. */
const SAME = edit(OTHER, 'Fee desks', 'Permit desks');

/** A text whose source is described so. */
const citing = (text: string, source: string) => edit(text, SOURCE, source);

const both = (a: string, b: string) => check({ 'a.yaml': a, 'b.yaml': b });

const TWICE = ['double-counted-spend b.yaml:13'];

describe('the same spend in two candidates', () => {
  test('is found by title and publisher', () => {
    expect(both(GOOD, SAME)).toEqual(TWICE);
  });

  test('is found by address, whatever the titles', () => {
    const a = citing(GOOD, `{title: One, url: ${ADDRESS}}`);
    const b = citing(SAME, `{title: Two, publisher: Another, url: ${ADDRESS}}`);
    expect(both(a, b)).toEqual(TWICE);
  });

  test('is found whatever the two files call the source', () => {
    expect(
      both(GOOD, SAME.replaceAll('returns', 'form-7').replace('Permit form-7', 'Permit returns')),
    ).toEqual(TWICE);
  });

  test('is another where the addresses differ, though title and publisher are the same', () => {
    const at = (text: string, url: string) =>
      citing(text, `{title: Permit returns, publisher: The port, url: ${url}}`);
    expect(both(at(GOOD, ADDRESS), at(SAME, `${ADDRESS}-b`))).toEqual([]);
  });

  test('is another where title, publisher, name or year differ', () => {
    expect(both(GOOD, citing(SAME, '{title: Fee returns, publisher: The port}'))).toEqual([]);
    expect(both(GOOD, citing(SAME, '{title: Permit returns, publisher: A board}'))).toEqual([]);
    expect(both(GOOD, OTHER)).toEqual([]);
    expect(both(GOOD, edit(SAME, 'year: 2021-22', 'year: 2022-23'))).toEqual([]);
  });

  for (const [how, a, b] of [
    ['the first overlaps the second', 'savings:\n  overlaps: [mooring-fees]', 'savings:'],
    ['the second overlaps the first', 'savings:', 'savings:\n  overlaps: [boat-permits]'],
    ['the first contains the second', 'contains: [mooring-fees]\nsavings:', 'savings:'],
    ['the second contains the first', 'savings:', 'contains: [boat-permits]\nsavings:'],
  ] as const) {
    test(`is fine where ${how}`, () => {
      expect(both(edit(GOOD, 'savings:', a), edit(SAME, 'savings:', b))).toEqual([]);
    });
  }

  test('is found once for each candidate after the first', () => {
    const third = edit(SAME, 'mooring-fees', 'licences').replace('A by-law', 'A charter');
    expect(check({ 'a.yaml': GOOD, 'b.yaml': SAME, 'c.yaml': third })).toEqual([
      ...TWICE,
      'double-counted-spend c.yaml:13',
    ]);
  });
});

describe('an overlap', () => {
  test('with a candidate that is not there is reported', () => {
    expect(check(edit(GOOD, 'savings:', 'contains: [mooring-fees]\nsavings:'))).toEqual([
      'unknown-overlap a.yaml:11',
    ]);
  });

  test('with a candidate whose own file is faulty is known', () => {
    const a = edit(GOOD, 'savings:', 'contains: [mooring-fees]\nsavings:');
    expect(both(a, edit(OTHER, 'sector:', 'sectro:'))).toEqual(['unknown-key b.yaml:3']);
  });
});

describe('an id', () => {
  test('that two files take is reported in the second', () => {
    expect(both(GOOD, edit(OTHER, 'mooring-fees', 'boat-permits'))).toEqual([
      'duplicate-id b.yaml:1',
    ]);
  });

  test('of a spend line may stand in two files but not twice in one', () => {
    const line =
      '    - {id: desks, name: Vans, amount: £0, source: returns, addressable: 0%, grade: 3}\n';
    expect(both(GOOD, OTHER)).toEqual([]);
    expect(check(edit(GOOD, '  ratio:', `${line}  ratio:`))).toEqual(['duplicate-id a.yaml:14']);
  });
});

describe('a reason that is copied', () => {
  const because = (text: string, reason: string) =>
    text.replace(/because: [^,]*\.,/, `because: ${reason},`);

  test('is found in another candidate', () => {
    expect(both(GOOD, because(OTHER, 'The act allows it.'))).toEqual(['copied-reason b.yaml:9']);
  });

  test('is found in another criterion', () => {
    const text = edit(GOOD, '{meets: "?"}', '{meets: N, because: The act allows it.}');
    expect(check(text)).toEqual(['copied-reason a.yaml:10']);
  });

  test('is found whatever its white space and capitals', () => {
    const spaced = because(OTHER, '"  the ACT\n    allows\\tit. "');
    expect(both(GOOD, spaced)).toEqual(['copied-reason b.yaml:9']);
  });

  test('is not found where a word differs', () => {
    expect(both(GOOD, because(OTHER, 'The acts allow it.'))).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { checkPlaces, edit, findIn, GOOD, listOf, OTHER } from './check-texts.ts';

const SOURCE = '{title: Permit returns, publisher: The port}';
/** The other candidate with the name of the first one's spend. */
const SAME = edit(OTHER, 'Fee desks', 'Permit desks');

describe('double-counted-spend', () => {
  const isDouble = (a: string, b: string) =>
    listOf('double-counted-spend', { 'a.yaml': a, 'b.yaml': b });
  const withUrl = (text: string, url: string, title = 'Permit returns') =>
    edit(text, SOURCE, `{title: ${title}, publisher: The port, url: ${url}}`);

  test('the same title and publisher are the same source', () => {
    expect(isDouble(GOOD, SAME)).toEqual(['b.yaml:13:7']);
  });

  test('the first of the two stands beside it', () => {
    const [finding] = findIn({ 'a.yaml': GOOD, 'b.yaml': SAME });
    expect(finding?.related).toMatchObject([{ file: 'a.yaml', span: { line: 13, column: 7 } }]);
  });

  test('another publisher or another title makes another source', () => {
    expect(isDouble(GOOD, edit(SAME, SOURCE, '{title: Permit returns}'))).toEqual([]);
    expect(isDouble(GOOD, edit(SAME, SOURCE, '{title: Fees, publisher: The port}'))).toEqual([]);
  });

  test('the same address is the same source under any title', () => {
    const url = 'https://port.example/returns';
    expect(isDouble(withUrl(GOOD, url), withUrl(SAME, url, 'Returns'))).toEqual(['b.yaml:13:7']);
  });

  test('another address is another source under the same title', () => {
    const [a, b] = ['https://port.example/a', 'https://port.example/b'];
    expect(isDouble(withUrl(GOOD, a), withUrl(SAME, b))).toEqual([]);
  });

  test('another name or another year is another line', () => {
    expect(isDouble(GOOD, OTHER)).toEqual([]);
    expect(isDouble(GOOD, edit(SAME, '2021-22', '2022-23'))).toEqual([]);
  });

  test('the id of the source in its own file does not matter', () => {
    const renamed = SAME.replaceAll('returns]', 'book]')
      .replaceAll('source: returns', 'source: book')
      .replace('  returns: {', '  book: {');
    expect(isDouble(GOOD, renamed)).toEqual(['b.yaml:13:7']);
  });

  test('an overlap declared in either file is enough', () => {
    const declare = (text: string, id: string) =>
      edit(text, 'savings:\n', `savings:\n  overlaps: [${id}]\n`);
    expect(checkPlaces({ 'a.yaml': declare(GOOD, 'mooring-fees'), 'b.yaml': SAME })).toEqual([]);
    expect(checkPlaces({ 'a.yaml': GOOD, 'b.yaml': declare(SAME, 'boat-permits') })).toEqual([]);
  });

  test('containing the other, in either file, is enough', () => {
    const contain = (text: string, id: string) => `${text}contains: [${id}]\n`;
    expect(isDouble(contain(GOOD, 'mooring-fees'), SAME)).toEqual([]);
    expect(isDouble(GOOD, contain(SAME, 'boat-permits'))).toEqual([]);
  });

  test('an overlap declared with a third is not enough', () => {
    const third = edit(
      edit(edit(OTHER, 'mooring-fees', 'slips'), 'A by-law', 'A rule'),
      'Fee',
      'X',
    );
    const declared = edit(SAME, 'savings:\n', 'savings:\n  overlaps: [slips]\n');
    expect(checkPlaces({ 'a.yaml': GOOD, 'b.yaml': declared, 'c.yaml': third })).toEqual([
      'double-counted-spend b.yaml:14:7',
    ]);
  });
});

describe('copied-reason', () => {
  const because = (text: string) => edit(GOOD, 'The act allows it.', text);

  test('letters, spaces and line ends make no difference', () => {
    const folded = edit(OTHER, 'A by-law allows it.', '"the  ACT\n    allows   it. "');
    expect(checkPlaces({ 'a.yaml': GOOD, 'b.yaml': folded })).toEqual([
      'copied-reason b.yaml:9:30',
    ]);
  });

  test('it is found within one candidate, at the later answer', () => {
    const twice = edit(GOOD, '{meets: "?"}', '{meets: "?", because: The act  allows it.}');
    expect(checkPlaces(twice)).toEqual(['copied-reason a.yaml:10:31']);
  });

  test('a reason that another one only begins with is another reason', () => {
    const longer = edit(OTHER, 'A by-law allows it.', 'The act allows it. Mostly.');
    expect(checkPlaces({ 'a.yaml': because('The act allows it'), 'b.yaml': longer })).toEqual([]);
  });
});

describe('criterion-never-discriminates', () => {
  const SHEET = `sheet: test-sheet
edition: 2024-03
factors:
  - {number: 1, name: A factor, lesson: A lesson}
criteria:
  - {id: legal, number: 1, name: Legal, theme: benefits, factor: 1, marking: must, question: Is it?, settle: Ask., why-this-marking: So.}
  - {id: open, number: 2, name: Open, theme: benefits, factor: 1, marking: could, points: 1, question: Is it?, settle: Ask., why-this-marking: So.}
`;
  const NO = edit(OTHER, 'meets: Y', 'meets: N');

  test('one assessed candidate alone says nothing about a criterion', () => {
    expect(checkPlaces({ 's.yaml': SHEET, 'a.yaml': GOOD })).toEqual([]);
  });

  test('two that answer alike are noted at the id of each such criterion', () => {
    expect(checkPlaces({ 's.yaml': SHEET, 'a.yaml': GOOD, 'b.yaml': OTHER })).toEqual([
      'criterion-never-discriminates s.yaml:6:10',
      'criterion-never-discriminates s.yaml:7:10',
    ]);
  });

  test('one other answer is enough to discriminate', () => {
    expect(checkPlaces({ 's.yaml': SHEET, 'a.yaml': GOOD, 'b.yaml': NO })).toEqual([
      'criterion-never-discriminates s.yaml:7:10',
    ]);
  });

  test('a candidate on the radar is not the second', () => {
    const radar = edit(OTHER, 'status: assessed', 'status: radar');
    expect(checkPlaces({ 's.yaml': SHEET, 'a.yaml': GOOD, 'b.yaml': radar })).toEqual([]);
  });

  test('without a sheet among the files there is nowhere to note it', () => {
    expect(checkPlaces({ 'a.yaml': GOOD, 'b.yaml': OTHER })).toEqual([]);
  });
});

describe('duplicate-id', () => {
  test('a copy of a file is a second holder of its id', () => {
    expect(listOf('duplicate-id', { 'a.yaml': GOOD, 'b.yaml': GOOD })).toEqual(['b.yaml:1:12']);
  });
});

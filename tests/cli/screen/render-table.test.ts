import { describe, expect, test } from 'vitest';
import { renderTable } from '../../../src/cli/screen/render-table.ts';
import {
  type Column,
  numberColumns,
  type Phrase,
  textColumns,
} from '../../../src/report/blocks.ts';
import { colourScreen, findTooWide, plainScreen } from './screens.ts';

const LONG = 'a text of several words that runs on';

/** A table on a plain screen, as lines. */
function draw(
  columns: readonly Column[],
  rows: readonly (readonly Phrase[])[],
  width: number,
): string[] {
  return renderTable(columns, rows, plainScreen(width)).split('\n');
}

describe('a table on a screen', () => {
  test('has columns as wide as their text, two spaces apart, and no spaces at the ends of lines', () => {
    expect(
      draw(
        textColumns('A', 'Bee'),
        [
          ['one', 'x'],
          ['2', 'yy'],
        ],
        40,
      ),
    ).toEqual(['A    Bee', 'one  x', '2    yy']);
  });

  test('puts numbers to the right', () => {
    const columns = [{ heading: 'Count', type: 'number' } as const, ...textColumns('Of')];
    expect(
      draw(
        columns,
        [
          ['7', 'a'],
          ['12', 'b'],
        ],
        40,
      ),
    ).toEqual(['Count  Of', '    7  a', '   12  b']);
  });

  test('breaks a heading before it breaks a cell', () => {
    // 7 + 2 for the words of the heading and 36 for the cell
    expect(draw(textColumns('Second heading', 'Text'), [['a', LONG]], 45)).toEqual([
      'Second   Text',
      'heading',
      `a        ${LONG}`,
    ]);
  });

  test('breaks text between words', () => {
    expect(draw(textColumns('A', 'Text'), [['a', LONG]], 25)).toEqual([
      'A  Text',
      'a  a text of several',
      '   words that runs on',
    ]);
  });

  test('breaks a word that is too long for a line, and cuts nothing off', () => {
    const word = 'longwinded'.repeat(4);
    const lines = draw(textColumns('A', 'Text'), [['a', word]], 25);
    expect(
      lines
        .slice(1)
        .map((line) => line.slice(3))
        .join(''),
    ).toBe(word);
    expect(findTooWide(lines.join('\n'), 25)).toEqual([]);
  });

  test('leaves out columns that want room where a cell would be broken for them', () => {
    const columns: Column[] = [
      ...textColumns('Name'),
      { heading: 'Money', type: 'text', hint: 'if-room' },
    ];
    const rows = [['a'.repeat(10), 'm'.repeat(10)]];
    // 10 + 2 + 10
    expect(draw(columns, rows, 22)).toEqual(['Name        Money', 'aaaaaaaaaa  mmmmmmmmmm']);
    expect(draw(columns, rows, 21)).toEqual(['Name', 'aaaaaaaaaa']);
  });

  test('is a list of records where its columns would not fit', () => {
    const columns = textColumns('Rank', 'Name', 'Verdict');
    const rows = [
      ['1 [1–2]', 'Boat permits', 'qualifies'],
      ['2 [1–2]', 'Mooring fees', 'open'],
    ];
    // 7 + 2 + 12 + 2 + 9 = 32
    expect(draw(columns, rows, 32)).toHaveLength(3);
    expect(draw(columns, rows, 31)).toEqual([
      'Rank     1 [1–2]',
      'Name     Boat permits',
      'Verdict  qualifies',
      '',
      'Rank     2 [1–2]',
      'Name     Mooring fees',
      'Verdict  open',
    ]);
  });

  test('is a list of records where a row would be of more than five lines', () => {
    const words = (many: number) => Array.from({ length: many }, () => 'words').join(' ');
    // 'Text' gets 40 − 3 = 37 columns: six words of five letters a line
    expect(draw(textColumns('A', 'Text'), [['a', words(30)]], 40)).toHaveLength(6);
    expect(draw(textColumns('A', 'Text'), [['a', words(31)]], 40)[0]).toBe('A     a');
  });

  test('of many numbers is several tables, each with the first column, where it would not fit', () => {
    const columns = [
      ...textColumns('Of'),
      ...numberColumns('2026', '2027', '2028', '2029', '2030'),
    ];
    const rows = [
      ['Permits', '1', '2', '3', '4', '5'],
      ['Fees', '10', '20', '30', '40', '50'],
    ];
    // 7 + 5 × (2 + 4) = 37; with three of the five numbers 25, with two 19, with one 13
    expect(draw(columns, rows, 37)).toHaveLength(3);
    const two = [
      'Of       2026  2027  2028',
      'Permits     1     2     3',
      'Fees       10    20    30',
      '',
      'Of       2029  2030',
      'Permits     4     5',
      'Fees       40    50',
    ];
    expect(draw(columns, rows, 36)).toEqual(two);
    expect(draw(columns, rows, 25)).toEqual(two);
    expect(draw(columns, rows, 24).filter((line) => line.startsWith('Of'))).toEqual([
      'Of       2026  2027',
      'Of       2028  2029',
      'Of       2030',
    ]);
    expect(draw(columns, rows, 18).slice(0, 2)).toEqual(['Of    Permits', '2026  1']);
  });

  test('names a record by the cell that has no heading', () => {
    const columns: Column[] = [...textColumns(''), { heading: 'Adjusted', type: 'number' }];
    expect(draw(columns, [['Open, a year', 'm'.repeat(32)]], 40)).toEqual([
      'Open, a year',
      `Adjusted  ${'m'.repeat(30)}`,
      '          mm',
    ]);
  });

  test('leaves out columns that want room one after another, the last first', () => {
    const columns = textColumns('A', 'B', 'C', 'D').map((column, at) =>
      at === 0 || at === 2 ? column : { ...column, hint: 'if-room' as const },
    );
    const row = ['aaaa', 'bbbb', 'cccc', 'dddd'];
    // four cells of four with gaps of two are 22 columns; three are 16, two are 10
    expect(draw(columns, [row], 22)[1]).toBe('aaaa  bbbb  cccc  dddd');
    expect(draw(columns, [row], 21)[1]).toBe('aaaa  bbbb  cccc');
    expect(draw(columns, [row], 15)[1]).toBe('aaaa  cccc');
  });

  test('leaves out a column that gives way only where that makes it a table', () => {
    const columns = [
      ...textColumns('Name'),
      { heading: 'Gain', type: 'text', hint: 'gives-way' } as const,
      ...textColumns('Verdict'),
    ];
    const row = ['Boats', 'some', 'open'];
    // 5 + 2 + 4 + 2 + 7 = 20; without the second column 14
    expect(draw(columns, [row], 20)).toEqual(['Name   Gain  Verdict', 'Boats  some  open']);
    expect(draw(columns, [row], 19)).toEqual(['Name   Verdict', 'Boats  open']);
    expect(draw(columns, [row], 14)).toEqual(['Name   Verdict', 'Boats  open']);
    expect(draw(columns, [row], 13)).toContain('Gain  some');
  });

  test('pictures answers where there is room and says how to read them', () => {
    const rows = [[[{ kind: 'marks', marks: ['Y', '?', 'N'] } as const, '1 of 3']]];
    expect(draw(textColumns('Musts met'), rows, 110)).toEqual([
      'Musts met (█ yes, ░ unknown, × no)',
      '█░×  1 of 3',
    ]);
    expect(draw(textColumns('Musts met'), rows, 109)).toEqual(['Musts met', '1 of 3']);
  });

  test('shows no control that stands in a heading or a cell', () => {
    const text = renderTable(
      textColumns('a\u001b[31m', 'b'),
      [['c\u202e', 'd\ne']],
      plainScreen(40),
    );
    expect(text).not.toMatch(/[^\n\P{Cc}]|\u202e/u);
    expect(text).toContain('d e');
  });

  test('closes every colour on the line where it opens', () => {
    const rows = [[[{ kind: 'toned', tone: 'bad', text: LONG } as const], 'x']];
    const lines = renderTable(textColumns('A', 'B'), rows, colourScreen(25)).split('\n');
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines.filter((each) => each.includes('\u001b[4m'))) {
      expect(line).toContain('\u001b[24m');
    }
  });
});

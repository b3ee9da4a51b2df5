import { describe, expect, test } from 'vitest';
import { START, toSpan } from '../../src/yaml/text-position.ts';

/** A text, a range in it, and where a reader finds that: columns count UTF-16 units from 1. */
const SPANS = [
  {
    title: 'the first character is at 1:1',
    text: 'abc',
    range: [0, 1],
    line: 1,
    column: 1,
    end: 2,
  },
  { title: 'a range has an exclusive end', text: 'abc', range: [1, 3], line: 1, column: 2, end: 4 },
  { title: 'lines count from 1', text: 'ab\ncd\nef', range: [6, 8], line: 3, column: 1, end: 3 },
  {
    title: 'CRLF ends a line once',
    text: 'ab\r\ncd\r\nef',
    range: [4, 6],
    line: 2,
    column: 1,
    end: 3,
  },
  {
    title: 'an emoji is two columns wide',
    text: 'a: 😀 b',
    range: [6, 7],
    line: 1,
    column: 7,
    end: 8,
  },
  {
    title: 'an accented letter is one column wide',
    text: 'é: b',
    range: [3, 4],
    line: 1,
    column: 4,
    end: 5,
  },
  {
    title: 'a range over several lines ends with its first',
    text: 'a: "b\nc"\n',
    range: [3, 8],
    line: 1,
    column: 4,
    end: 6,
  },
  {
    title: 'a range over CRLF lines ends before the CR',
    text: 'a: "b\r\nc"',
    range: [3, 9],
    line: 1,
    column: 4,
    end: 6,
  },
  {
    title: 'white space that closes a range is left off',
    text: 'ab  \ncd',
    range: [0, 4],
    line: 1,
    column: 1,
    end: 3,
  },
  { title: 'an empty range is empty', text: 'ab\ncd', range: [4, 4], line: 2, column: 2, end: 2 },
  {
    title: 'the end of the text has a place',
    text: 'ab\n',
    range: [3, 3],
    line: 2,
    column: 1,
    end: 1,
  },
] as const;

describe('toSpan', () => {
  for (const { text, range, line, column, end, title } of SPANS) {
    test(title, () => {
      expect(toSpan(text, range)).toMatchObject({ line, column, endLine: line, endColumn: end });
    });
  }

  test('gives the whole line without its line end', () => {
    expect(toSpan('ab\r\n  cd ef \r\ngh', [9, 11]).lineText).toBe('  cd ef');
  });

  test('places faults of a whole file at 1:1', () => {
    expect(START).toMatchObject({ line: 1, column: 1, endLine: 1, endColumn: 1 });
  });
});

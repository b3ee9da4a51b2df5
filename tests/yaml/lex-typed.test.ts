import { describe, expect, test } from 'vitest';
import { lexTyped } from '../../src/yaml/lex-typed.ts';
import { parseYaml } from '../../src/yaml/parse-yaml.ts';
import { readFault, readPlain } from '../load/read-plain.ts';

/** Texts with a bare question mark where a value stands, and what they hold. */
const BARE = [
  {
    where: 'in a block mapping',
    text: 'meets: ?\nlikely: 60%\n',
    holds: { meets: '?', likely: '60%' },
  },
  { where: 'at the end of a file', text: 'meets: ?', holds: { meets: '?' } },
  { where: 'before a comment', text: 'meets: ?  # ask\nb: c\n', holds: { meets: '?', b: 'c' } },
  { where: 'before a comment at the end', text: 'meets: ? # ask', holds: { meets: '?' } },
  { where: 'with CRLF line ends', text: 'meets: ?\r\nb: c\r\n', holds: { meets: '?', b: 'c' } },
  { where: 'after a tab', text: 'meets:\t?\nb: c\n', holds: { meets: '?', b: 'c' } },
  {
    where: 'in a nested block mapping',
    text: 'a:\n  b: ?\n  c: d\n',
    holds: { a: { b: '?', c: 'd' } },
  },
  { where: 'in a list of mappings', text: '- a: ?\n- a: Y\n', holds: [{ a: '?' }, { a: 'Y' }] },
  { where: 'first in a flow mapping', text: '{meets: ?, b: c}', holds: { meets: '?', b: 'c' } },
  { where: 'last in a flow mapping', text: '{b: c, meets: ?}', holds: { b: 'c', meets: '?' } },
  {
    where: 'last, with a space after it',
    text: '{b: c, meets: ? }',
    holds: { b: 'c', meets: '?' },
  },
  {
    where: 'before a line end in a flow mapping',
    text: 'a: {b: ?\n  , c: d}',
    holds: { a: { b: '?', c: 'd' } },
  },
  {
    where: 'in a flow mapping in a flow mapping',
    text: 'a: {b: {c: ?}}',
    holds: { a: { b: { c: '?' } } },
  },
  {
    where: 'in a flow mapping in a list',
    text: 'a: [{b: ?}, {b: Y}]',
    holds: { a: [{ b: '?' }, { b: 'Y' }] },
  },
  { where: 'after a quoted key', text: '{"a":?, b: c}', holds: { a: '?', b: 'c' } },
] as const;

/** Texts in which a question mark is not a bare value. */
const NOT_BARE = [
  { what: 'a quoted question mark is its text', text: 'a: "?"', holds: { a: '?' } },
  {
    what: 'text that begins with a question mark is that text',
    text: 'a: ?what',
    holds: { a: '?what' },
  },
  {
    what: 'a question mark inside text stays there',
    text: 'a: who pays? b',
    holds: { a: 'who pays? b' },
  },
  { what: 'an explicit key is read as a key', text: '? key\n: value\n', holds: { key: 'value' } },
  {
    what: 'an explicit key in a flow mapping is read as a key',
    text: '{a: ?, ? b : c}',
    holds: { a: '?', b: 'c' },
  },
] as const;

/** What the lexer adds to the text: start of document, end of a flow collection, text follows. */
const MARKS = new Set(['\u0002', '\u0018', '\u001f']);

/** Between brackets YAML ends a text at a comma: £20,000,000 must not be read as £20, £0 and £0. */
const WITH_COMMAS = [
  { text: 'a: [£20,000,000, £3m]', holds: { a: ['£20,000,000', '£3m'] } },
  { text: 'a: [£0, 1,500,250]', holds: { a: ['£0', '1,500,250'] } },
  { text: 'a: {b: £41,000, c: d}', holds: { a: { b: '£41,000', c: 'd' } } },
  { text: 'a: {b: 3,000}', holds: { a: { b: '3,000' } } },
] as const;

describe('lexTyped', () => {
  for (const { text, holds, where } of BARE) {
    test(`reads a bare ? ${where} as the text ?`, () => {
      expect(readPlain(text)).toEqual(holds);
    });
  }

  for (const { text, holds, what } of NOT_BARE) {
    test(`${what}`, () => {
      expect(readPlain(text)).toEqual(holds);
    });
  }

  test('leaves an explicit key that stands as a value a fault', () => {
    expect(readFault('meets: ? key\n').at[0]).toBe(7);
  });

  for (const { text, where } of BARE) {
    test(`keeps every position where a bare ? stands ${where}`, () => {
      const lexemes = [...lexTyped(text)];
      expect(lexemes.filter((lexeme) => !MARKS.has(lexeme)).join('')).toBe(text);
    });
  }

  test('places what follows a bare ? where it stands in the file', () => {
    const parsed = parseYaml('{a: ?, b: *x}');
    expect(parsed).toMatchObject({ outcome: 'fault', fault: { range: [10, 12] } });
  });

  test('leaves a text without a question mark as it is', () => {
    const text = 'a: {b: [c, "d"]}\n# e\n';
    expect(readPlain(text)).toEqual({ a: { b: ['c', 'd'] } });
  });

  for (const { text, holds } of WITH_COMMAS) {
    test(`never reads one amount with commas as several: ${text}`, () => {
      const parsed = parseYaml(text);
      if (parsed.outcome === 'parsed') expect(readPlain(text)).toEqual(holds);
      else expect(parsed.outcome).toBe('fault');
    });
  }
});

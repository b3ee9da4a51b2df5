import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/yaml/parse-yaml.ts';
import { readFault, readPlain } from '../load/read-plain.ts';
import { measureCpu } from '../support/cpu-time.ts';

/** Scalars that other readers of YAML turn into numbers, booleans, dates or nothing. */
const TYPED = [
  '0.10',
  '2021-22',
  'Y',
  'N',
  'yes',
  'no',
  'on',
  'true',
  'null',
  '~',
  '12345678901234567890',
  '1e5',
  '0x1f',
  '0o17',
  '010',
  '1_000',
  '.inf',
  '.nan',
  '2026-11-20',
  '12:30:45',
  '£1.11bn',
  '50%',
  '100/3',
  '1:130',
  '=',
  '-5',
  '+1',
] as const;

describe('parseYaml', () => {
  for (const typed of TYPED) {
    test(`reads ${typed} as the text that was typed`, () => {
      expect(readPlain(`a: ${typed}\nb: {c: ${typed}}\n`)).toEqual({ a: typed, b: { c: typed } });
    });
  }

  test('reads amounts with commas as one text outside of brackets', () => {
    expect(readPlain('a: £20,000,000\nb: ["£1,000", 2]\n')).toEqual({
      a: '£20,000,000',
      b: ['£1,000', '2'],
    });
  });

  test('reads an empty value as empty text', () => {
    expect(readPlain('a:\nb: ""\nc: [x, ""]\n')).toEqual({ a: '', b: '', c: ['x', ''] });
  });

  test('reads text in blocks as YAML does', () => {
    expect(readPlain('a: >-\n  b\n  c\nd: |\n  e\n  f\n')).toEqual({ a: 'b c', d: 'e\nf\n' });
  });

  test('reads quoted text that goes on in an indented line', () => {
    expect(readPlain("a: \"b\n  c\"\nd: 'e''s'\n")).toEqual({ a: 'b c', d: "e's" });
  });

  test('reads typed text even where a directive asks for YAML 1.1', () => {
    expect(readPlain('%YAML 1.1\n---\na: yes\nb: 010\n')).toEqual({ a: 'yes', b: '010' });
  });

  test('does not merge mappings: << is a key like any other', () => {
    expect(readPlain('<<: {a: b}\nc: d\n')).toEqual({ '<<': { a: 'b' }, c: 'd' });
  });

  test('reads a document that is marked at its start and its end', () => {
    expect(readPlain('---\na: b\n...\n')).toEqual({ a: 'b' });
  });

  test('reports the first of several faults', () => {
    expect(readFault('a: *x\nb: "c\n').at).toEqual([3, 5]);
  });

  test('does not take a star or an exclamation mark inside text for an alias or a tag', () => {
    expect(readPlain('a: b *c !d &e\n')).toEqual({ a: 'b *c !d &e' });
  });

  test('does not take quotes inside text for the start of quoted text', () => {
    expect(readPlain('a: it\'s 5" wide\nb: |\n  "x\n')).toEqual({ a: 'it\'s 5" wide', b: '"x\n' });
  });
});

/** Ways to nest, 100,000 deep where a file could hold as much. */
const TOO_DEEP = [
  { how: 'flow lists', text: '['.repeat(100_000) },
  { how: 'flow mappings', text: '{a: '.repeat(100_000) },
  { how: 'closed flow lists', text: `${'['.repeat(100_000)}${']'.repeat(100_000)}` },
  { how: 'block lists on one line', text: `${'- '.repeat(100_000)}x` },
  { how: 'explicit keys on one line', text: `${'? '.repeat(100_000)}x` },
  { how: 'indented mappings', text: nestByIndent(200) },
] as const;

describe('nesting', () => {
  for (const { text, how } of TOO_DEEP) {
    test(`refuses ${how} nested too deeply, without running out of stack or time`, () => {
      const took = measureCpu(() => expect(parseYaml(text).outcome).toBe('too-deep'));
      expect(took).toBeLessThan(5000);
    });
  }

  test.each([
    { how: 'flow lists', nest: (depth: number) => '['.repeat(depth) + ']'.repeat(depth) },
    { how: 'block lists', nest: (depth: number) => `${'- '.repeat(depth)}x` },
    { how: 'mappings', nest: nestByIndent },
  ])('reads 64 $how in each other, and not 65', ({ nest }) => {
    expect(parseYaml(nest(64)).outcome).toBe('parsed');
    expect(parseYaml(nest(65)).outcome).toBe('too-deep');
  });

  test('reads what nests 50 deep', () => {
    expect(parseYaml(nestByIndent(50)).outcome).toBe('parsed');
    expect(parseYaml(`${'['.repeat(50)}${']'.repeat(50)}`).outcome).toBe('parsed');
  });
});

function nestByIndent(depth: number): string {
  return Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}a:\n`).join('');
}

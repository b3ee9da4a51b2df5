import { describe, expect, test } from 'vitest';
import { describeProblem } from '../../../src/check/registry.ts';
import { parseYaml } from '../../../src/yaml/parse-yaml.ts';
import { WHOLE } from '../../../src/yaml/place.ts';
import { SYNTAX_KINDS } from '../../../src/yaml/syntax/syntax-fault.ts';
import { toSpan } from '../../../src/yaml/text-position.ts';
import { measureCpu } from '../../support/cpu-time.ts';
import { WORKED_FAULTS } from './worked-faults.ts';

/** Words of the parser that mean nothing to an analyst. */
const PARSER_WORDS = /scalar|token|flow|sequence|implicit|node|collection|indicator|stream/i;

describe('the fault of a text', () => {
  test.each(WORKED_FAULTS)('$kind in $text stands at $at', ({ text, kind, at, instead }) => {
    const fault = readFault(text);
    const { line, column, endLine, endColumn } = toSpan(text, fault.range);
    expect(`${line}:${column}-${endColumn}`).toBe(at);
    expect(endLine).toBe(line);
    expect(fault.kind).toBe(kind);
    const { message, fix } = describeProblem({ rule: 'yaml-syntax', place: WHOLE, facts: fault });
    expect(`${message} ${fix}`).not.toMatch(PARSER_WORDS);
    expect(fix).toContain(instead ?? '');
  });

  test('every kind is held by an example, but those that are tested below or that no text is known for', () => {
    const held = new Set(WORKED_FAULTS.map(({ kind }) => kind));
    expect(SYNTAX_KINDS.filter((kind) => !held.has(kind))).toEqual([
      'block-text-indent',
      'long-key',
      'spare-mark',
    ]);
  });

  test('a form in quotes that is offered is one that parses', () => {
    const offered = WORKED_FAULTS.flatMap(({ instead }) =>
      instead?.match(/^["']/) ? [instead] : [],
    );
    expect(offered.length).toBeGreaterThan(10);
    for (const form of offered) expect(parseYaml(`a: ${form}\n`).outcome).toBe('parsed');
  });

  test('a key of more than 1024 characters is named', () => {
    expect(readFault(`${'k'.repeat(1100)}: b\n`).kind).toBe('long-key');
  });

  test.each([
    ['colons in brackets', `a: {${'b: '.repeat(100_000)}}`],
    ['texts on one line', `a: [${'"b" c, '.repeat(50_000)}`],
    ['texts below each other', `a: b\n${'  c\n'.repeat(100_000)}  d: e\n`],
    ['lines without a colon', `a: b\n${'c\n'.repeat(100_000)}d: e\n`],
    ['lines too deep', `a:\n${'  b: c\n'.repeat(60_000)}   d: e\n`],
    ['blank lines', `a: [b\n${' \n'.repeat(100_000)}`],
    ['quotes in quotes', `a: ${'"b" '.repeat(100_000)}`],
  ])('is found quickly among %s', (_, text) => {
    const took = measureCpu(() => expect(parseYaml(text).outcome).not.toBe('parsed'));
    expect(took).toBeLessThan(5000);
  });
});

function readFault(text: string) {
  const parsed = parseYaml(text);
  if (parsed.outcome !== 'fault') throw new Error(`no fault, but ${parsed.outcome}`);
  return parsed.fault;
}

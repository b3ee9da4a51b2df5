import { describe, expect, test } from 'vitest';
import { showIndented, showLine, showLines } from '../../../src/report/harmless/plain-text.ts';

/** Texts of files, and what a person reads in their place. */
const LINES = [
  { text: 'Boat permits', line: 'Boat permits' },
  { text: 'a\u202eb', line: 'aU+202Eb' },
  { text: '\u001b[31mred\u0007', line: 'U+001B[31mredU+0007' },
  { text: 'a\u0000\u007f\u0085\u009fb', line: 'aU+0000U+007FU+0085U+009Fb' },
  { text: 'a\u061c\u200e\u200f\u2066\u2069b', line: 'aU+061CU+200EU+200FU+2066U+2069b' },
  { text: 'a\u200b\u2060\ufeffb', line: 'aU+200BU+2060U+FEFFb' },
  { text: 'a\u2028\u2029b', line: 'aU+2028U+2029b' },
  { text: 'a\ud800b\ufffe', line: 'aU+D800bU+FFFE' },
  { text: 'क्\u200dष a\u200cb so\u00adft', line: 'क्\u200dष a\u200cb so\u00adft' },
  {
    text: '👩\u200d💻 🏴\u{e0067}\u{e0062}\u{e007f}',
    line: '👩\u200d💻 🏴\u{e0067}\u{e0062}\u{e007f}',
  },
  { text: ' a \n\t b\r\nc ', line: 'a b c' },
  { text: '::error::a', line: 'U+003A:error::a' },
  { text: ' \n::error::a', line: 'U+003A:error::a' },
  { text: '\u00a0::a', line: 'U+003A:a' },
  { text: ':::a', line: 'U+003A::a' },
  { text: 'a\n::error::b', line: 'a ::error::b' },
  { text: 'a::b', line: 'a::b' },
  { text: 'a ##[error]b', line: 'a U+0023#[error]b' },
  { text: '###[a', line: '#U+0023#[a' },
  { text: '##vso[task.complete]', line: 'U+0023#vso[task.complete]' },
  { text: '## [a]', line: '## [a]' },
] as const;

describe('a line of plain text', () => {
  for (const { text, line } of LINES) {
    test(`shows ${JSON.stringify(text)} as ${JSON.stringify(line)}`, () => {
      expect(showLine(text)).toBe(line);
    });
  }

  test('keeps its spaces where they say something', () => {
    expect(showIndented('  a:\t b\u200b ')).toBe('  a:  bU+200B ');
    expect(showIndented('  ::a')).toBe('  U+003A:a');
  });
});

test('text in lines keeps them, and none of them is a command', () => {
  expect(showLines('a\n  ::b\r\n::c\rd\u001b')).toBe('a\n  U+003A:b\nU+003A:c\ndU+001B');
});

import { describe, expect, test } from 'vitest';
import { findProblems } from '../../src/load/check-sources.ts';
import { fix } from '../../src/load/fix.ts';
import { toSource } from '../support/to-source.ts';
import { RADAR } from './load-text.ts';

/** A text after the safe rewrites of what is found in it. */
function fixAll(text: string): string {
  const context = { sheet: null, assumptions: null, date: null };
  return fix(text, findProblems([toSource('a.yaml', text)], context));
}

describe('fix', () => {
  test('leaves a sound text as it is', () => {
    expect(fixAll(RADAR)).toBe(RADAR);
  });

  test('writes a misspelt key as it is spelt, and keeps comments and quotes', () => {
    const text = RADAR.replace('sector:', '"sectr":').replace('Ferries', '"Ferries" # all of them');
    expect(fixAll(text)).toBe(text.replace('"sectr"', '"sector"'));
  });

  test('leaves a key that could be anything', () => {
    const text = `${RADAR}zzzzzz: 1\n`;
    expect(fixAll(text)).toBe(text);
  });

  test('mends a file in which another problem is silenced', () => {
    const text = `${RADAR.replace('sector:', 'sectr:')}zzzzzz: 1 # assess-ignore unknown-key: kept\n`;
    expect(fixAll(text)).toBe(text.replace('sectr:', 'sector:'));
  });

  test('leaves a key whose right spelling stands beside it, whatever that hides', () => {
    const text =
      'assumptions: a\nevidence-grades:\n  grades:\n    - grade: 1\n      grades: {means: A, means: A}\n';
    expect(fixAll(text)).toBe(text);
  });

  test('leaves a misspelt key that stands twice, and mends another beside it', () => {
    const text = `${RADAR}sumary: A\nsumary: B\nownr: C\n`;
    expect(fixAll(text)).toBe(text.replace('ownr', 'owner'));
  });

  test('leaves a text that would come out with a new problem', () => {
    const text = `${RADAR}sectr: Water\n`;
    expect(fixAll(text)).toBe(text);
  });
});

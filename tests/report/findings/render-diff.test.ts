import { applyPatch } from 'diff';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderDiff } from '../../../src/report/findings/render-diff.ts';
import { tellRewrites } from '../../../src/report/findings/tell-rewrites.ts';
import { runs } from '../../support/property-runs.ts';

const line = fc.stringMatching(/^[a-c] ?[a-c]{0,2}$/);

/** A text of some lines, the last of which may have no end. */
const text = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 30 }), fc.constantFrom('', '\n'))
  .map(([lines, end]) => `${lines.join('\n')}x${end}`);

/** Two states of a text that end alike, as --fix leaves them. */
const states = fc
  .tuple(text, text)
  .map(
    ([before, after]) => [before, after.trimEnd() + (before.endsWith('\n') ? '\n' : '')] as const,
  );

describe('a unified diff', () => {
  test('makes of one text the other, by the hand of another program', () => {
    fc.assert(
      fc.property(states, ([before, after]) => {
        fc.pre(before !== after);
        expect(applyPatch(before, renderDiff('a.yaml', before, after))).toBe(after);
      }),
      runs(10),
    );
  });

  test('shows three lines around what changes, and joins what is near', () => {
    const lines = Array.from({ length: 30 }, (_, index) => `line ${index + 1}`);
    const before = `${lines.join('\n')}\n`;
    const after = before
      .replace('line 5\n', 'five\n')
      .replace('line 10\n', 'ten\n')
      .replace('line 28\n', '28\n');
    const heads = renderDiff('a.yaml', before, after).match(/^@@.*$/gm);
    expect(heads).toEqual(['@@ -2,12 +2,12 @@', '@@ -25,6 +25,6 @@']);
  });

  test('is made in time that grows with the text where every line changes', () => {
    const before = 'meets: yes\n'.repeat(100_000);
    const after = 'meets: Y\n'.repeat(100_000);
    expect(renderDiff('a.yaml', before, after).split('\n')).toHaveLength(200_004);
    expect(tellRewrites(before, after)).toHaveLength(100_000);
  });
});

describe('what was rewritten', () => {
  const CASES = [
    ['sectr: Ports', 'sector: Ports', 'sectr: → sector:'],
    ['  a: {meets: yes, because: So}', '  a: {meets: Y, because: So}', 'yes → Y'],
    ['  a: {meets: ?}', '  a: {meets: "?"}', '? → "?"'],
    [
      '{adress: 1, amonut: 2}',
      '{address: 1, amount: 2}',
      'adress: 1, amonut: → address: 1, amount:',
    ],
  ] as const;

  for (const [old, now, says] of CASES) {
    test(`is told as "${says}"`, () => {
      expect(tellRewrites(`a: b\n${old}\n`, `a: b\n${now}\n`)).toEqual([{ line: 2, says }]);
    });
  }

  test('may be lines that came or went', () => {
    expect(tellRewrites('a\nb\n', 'a\nnew\nb\n')).toEqual([{ line: 2, says: 'new is new' }]);
    expect(tellRewrites('a\nold\nb\n', 'a\nb\n')).toEqual([{ line: 2, says: 'old is gone' }]);
  });
});

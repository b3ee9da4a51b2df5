import { describe, expect, test } from 'vitest';
import { makeFolder, runAssess } from '../../support/run-assess.ts';
import { candidateText } from '../candidate-text.ts';
import { findContrast, findFixedColour, PALETTES, type Rgb } from './palettes.ts';

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];

/** What text must reach (WCAG 2.2, success criterion 1.4.3). */
const ENOUGH = 4.5;

/** Bold, underlined, inverse, and the ends of these and of colours: they leave colours to the terminal. */
const WITHOUT_COLOUR = ['1', '4', '7', '22', '24', '27', '39'];

/** The colours that a sequence may turn out as; none for one that sets no colour. */
function readColours(sequence: string): Rgb[] {
  if (WITHOUT_COLOUR.includes(sequence)) return [];
  const [, index] = /^38;5;(\d+)$/.exec(sequence) ?? [];
  if (index !== undefined) return [findFixedColour(Number(index))];
  const [, bright, number] = /^(3|9)([0-7])$/.exec(sequence) ?? [];
  if (number === undefined) throw new Error(`no style of ours: ${sequence}`);
  const at = Number(number) + (bright === '9' ? 8 : 0);
  return Object.values(PALETTES).flatMap((palette) => palette.slice(at, at + 1));
}

/** The least contrast that a sequence has on white and on black, in any terminal. */
function findLeast(sequence: string): number {
  const contrasts = readColours(sequence).flatMap((colour) => [
    findContrast(colour, WHITE),
    findContrast(colour, BLACK),
  ]);
  return Math.min(...contrasts, 21);
}

/** Everything that a screen shows: lists, notes on places, and findings of each severity. */
async function listSequences(level: string): Promise<string[]> {
  const env = { FORCE_COLOR: level };
  const cwd = makeFolder({
    'candidates/a.yaml': `${candidateText({ name: 'A' })}odd: 1\n`,
    'candidates/b.yaml': candidateText({ id: 'b', name: 'B' }),
  });
  const runs = await Promise.all([
    runAssess(['--all', '--chances', '--top', '2'], { env }),
    runAssess(['explain', 'registrars'], { env }),
    runAssess(['ask'], { env }),
    runAssess(['rules', 'unread-file'], { env }),
    runAssess(['check', 'candidates'], { env, cwd }),
    runAssess([], { env, cwd }),
  ]);
  const written = runs.map(({ stdout, stderr }) => stdout + stderr).join('');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  return [...new Set([...written.matchAll(/\u001b\[([\d;]*)m/g)].map(([, codes = '']) => codes))];
}

describe('contrast is computed as WCAG does', () => {
  test.each<[string, Rgb, Rgb, number]>([
    // by definition (1 + 0.05) / (0 + 0.05)
    ['black on white', BLACK, WHITE, 21],
    // the well-known lightest grey that passes on white: 4.54
    ['#767676 on white', [118, 118, 118], WHITE, 4.54],
    // 0.2126 for full red: 1.05 / 0.2626
    ['#ff0000 on white', [255, 0, 0], WHITE, 4.0],
    // 0.2126 + 0.7152 for full red and green: 1.05 / 0.9778
    ['#ffff00 on white', [255, 255, 0], WHITE, 1.07],
  ])('%s', (_, a, b, contrast) => expect(findContrast(a, b)).toBeCloseTo(contrast, 2));
});

test('none of the sixteen colours is readable on white and on black in every common terminal', () => {
  const codes = Array.from({ length: 8 }, (_, at) => [`3${at}`, `9${at}`]).flat();
  expect(codes.filter((code) => findLeast(code) >= ENOUGH)).toEqual([]);
});

describe('no colour on a screen is below 4.5:1 on white or on black', () => {
  for (const level of ['1', '2', '3']) {
    test(`at level ${level}`, async () => {
      const sequences = await listSequences(level);
      expect(sequences.filter((each) => findLeast(each) < ENOUGH)).toEqual([]);
      const colours = sequences.filter((each) => readColours(each).length > 0);
      // good, bad, warning, note and quiet each have one; with sixteen colours there is none
      const expected = level === '1' ? [] : ['29', '131', '163', '243'].map((n) => `38;5;${n}`);
      expect(colours).toEqual(expect.arrayContaining(expected));
      expect(colours.length > 0).toBe(level !== '1');
    });
  }
});

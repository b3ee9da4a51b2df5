import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../support/root.ts';
import { makeFolder, runAssess } from '../../support/run-assess.ts';
import { candidateText, spendText } from '../candidate-text.ts';

const HARBOUR = join(ROOT, 'tests/fixtures/portfolio');
const LATER = ['compare', '.', '../portfolio-later', '--date', '2026-04-30', '--top', '1'];

/** What must never reach a terminal. */
const HARMFUL = /[^\n\P{Cc}]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/u;

describe('a comparison on a screen', () => {
  for (const width of ['60', '80', '140']) {
    test(`has no line wider than ${width} columns, and nothing is cut off`, async () => {
      const { stdout, code } = await runAssess(LATER, { cwd: HARBOUR, env: { COLUMNS: width } });
      expect(code).toBe(0);
      expect(stdout.split('\n').filter((line) => stringWidth(line) > Number(width))).toEqual([]);
      expect(stdout).not.toContain('…');
      const folded = stdout.replaceAll(/\s+/g, ' ');
      expect(folded).toContain('its spend line collection changed');
    });
  }

  test('is coloured only where that is asked for', async () => {
    const plain = await runAssess(LATER, { cwd: HARBOUR });
    const coloured = await runAssess(LATER, { cwd: HARBOUR, env: { FORCE_COLOR: '1' } });
    expect(plain.stdout).not.toContain('\u001b');
    expect(coloured.stdout).toContain('\u001b[1m');
  });

  test('is the same bytes at each run, and goes to files by their ending', async () => {
    const cwd = makeFolder();
    const sides = [HARBOUR, join(HARBOUR, '../portfolio-later')];
    const args = ['compare', ...sides, '-o', 'note.md', '-o', 'note.json', '-o', 'note.txt'];
    const read = () =>
      ['note.md', 'note.json', 'note.txt'].map((file) => readFileSync(join(cwd, file), 'utf8'));
    const first = await runAssess(args, { cwd });
    expect(first).toEqual({ code: 0, stdout: '', stderr: '' });
    const written = read();
    await runAssess(args, { cwd });
    expect(read()).toEqual(written);
    expect(written[0]).toMatch(/^# What changed\n/);
  });
});

describe('text from files in a comparison', () => {
  test('steers no terminal and no Markdown', async () => {
    const hostile = '"\\e[31mStart\\u202e|*<b>_`\\n# Heading"';
    const text = (answer: string, amount: string) =>
      candidateText({
        name: hostile,
        answers: { 'early-benefits': answer },
        more: `${spendText(amount)}\nowner: ${hostile}\nwatch: [{signal: ${hostile}, by: 2020-01}]`,
      });
    const cwd = makeFolder({
      'a/a.yaml': text('Y', '£1m'),
      'b/a.yaml': text('N', '£2m').replace('owner: "', 'owner: "x'),
    });
    const args = ['compare', 'a', 'b', '--date', '2026-01-01', '-o', 'n.txt', '-o', 'n.md'];
    expect((await runAssess(args, { cwd })).code).toBe(0);
    for (const file of ['n.txt', 'n.md']) {
      const note = readFileSync(join(cwd, file), 'utf8');
      expect(note).toContain('Start');
      expect(HARMFUL.exec(note), file).toBeNull();
    }
    const markdown = readFileSync(join(cwd, 'n.md'), 'utf8');
    expect(markdown).not.toMatch(/^# Heading/m);
    expect(markdown).not.toContain('<b>');
    const rows = markdown.split('\n').filter((line) => line.startsWith('| '));
    for (const row of rows.slice(0, 2)) expect(row.match(/(?<!\\)\|/g)).toHaveLength(6);
  });
});

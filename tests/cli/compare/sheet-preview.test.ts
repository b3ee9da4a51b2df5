import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Marking } from '../../support/raw-sheet.ts';
import { ROOT } from '../../support/root.ts';
import { makeFolder, runAssess } from '../../support/run-assess.ts';
import { candidateText } from '../candidate-text.ts';
import { findStepFaults } from './check-steps.ts';
import { compare, listEdits } from './comparison.ts';
import { musts, SHEET, sheetText } from './project.ts';

/** Permits meet two Musts and not the Could; ferries meet all but one Must, which they fail. */
const CANDIDATES = {
  'c/a.yaml': candidateText({ answers: { ...musts('YY?'), open: 'N' } }),
  'c/b.yaml': candidateText({
    id: 'ferries',
    name: 'Ferries',
    answers: { ...musts('YYN'), open: 'Y' },
  }),
};

const SIDES = ['c', 'c'] as const;
const NAMED = ['--sheet', 'sheet.yaml', '--sheet-after', 'proposed.yaml'] as const;

function propose(text: string): string {
  return makeFolder({ ...CANDIDATES, 'sheet.yaml': sheetText(), 'proposed.yaml': text });
}

/** Compares the same candidates on the sheet and on another. */
async function preview(proposed: Readonly<Record<string, Marking>>) {
  const compared = await compare(SIDES, NAMED, { cwd: propose(sheetText(proposed)) });
  expect(findStepFaults(compared)).toEqual([]);
  const verdicts = compared.candidates.map(({ id, verdict }) => [id, verdict.from, verdict.to]);
  return { compared, verdicts };
}

describe('another sheet', () => {
  test('that makes a Must a Could changes the verdicts that rested on it', async () => {
    const { compared, verdicts } = await preview({ ...SHEET, paid: 2 });
    expect(compared.edits).toMatchObject([
      { of: 'sheet', what: 'marking', subject: 'paid', candidate: null },
    ]);
    expect(verdicts).toEqual([
      ['ferries', 'ruled-out', 'qualifies'],
      ['boat-permits', 'open', 'qualifies'],
    ]);
    expect(compared.candidates.map(({ minimalSets }) => minimalSets)).toEqual([[[1]], [[1]]]);
    // Both meet both Musts. Ferries score 1 of 3 points; permits 0, or 2 if paid becomes a yes.
    expect(compared.candidates.map(({ rank, rankRange }) => [rank.to, rankRange.to])).toEqual([
      [1, [1, 2]],
      [2, [1, 2]],
    ]);
  });

  test('is named, since the two sides are the same folder', async () => {
    const cwd = propose(sheetText({ ...SHEET, paid: 2 }));
    const { stdout } = await runAssess(['compare', ...SIDES, ...NAMED], { cwd });
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      'From “c” (sheet sheet.yaml) to “c” (sheet proposed.yaml).',
    );
  });

  test('that makes a Could a Must changes them as well', async () => {
    const { compared, verdicts } = await preview({ ...SHEET, open: 'must' });
    expect(listEdits(compared)).toEqual(['sheet marking open']);
    // Permits fail it; ferries failed another Must before.
    expect(verdicts).toContainEqual(['boat-permits', 'open', 'ruled-out']);
    expect(compared.steps[0]?.verdicts).toEqual([
      { candidate: 'boat-permits', from: 'open', to: 'ruled-out' },
    ]);
  });

  test('that swaps a Must and a Could is never without a Must on the way', async () => {
    const { compared } = await preview({ legal: 1, wanted: 1, paid: 1, open: 'must' });
    expect(listEdits(compared)[0]).toBe('sheet marking open');
    expect(compared.steps).toHaveLength(4);
  });

  test('without a criterion that candidates answer is compared all the same', async () => {
    const { legal, wanted, open } = SHEET;
    const { compared, verdicts } = await preview({ legal, wanted, open });
    expect(compared.edits[0]).toMatchObject({ what: 'criterion-removed', subject: 'paid' });
    expect(verdicts).toEqual([
      ['ferries', 'ruled-out', 'qualifies'],
      ['boat-permits', 'open', 'qualifies'],
    ]);
  });

  test('with one more Must opens what qualified or was open, and asks a question more', async () => {
    const { compared, verdicts } = await preview({ ...SHEET, digital: 'must' });
    expect(listEdits(compared)).toEqual(['sheet criterion-added digital']);
    expect(verdicts.filter(([, from, to]) => from !== to)).toEqual([]);
    expect(compared.radar.asked).toEqual([{ candidate: 'boat-permits', criterion: 'digital' }]);
  });

  test('with other points moves ranks and no verdict', async () => {
    const cwd = makeFolder({
      'c/a.yaml': candidateText({ answers: { legal: 'Y', open: 'Y', quick: 'N' } }),
      'c/b.yaml': candidateText({ id: 'ferries', answers: { legal: 'Y', open: 'N', quick: 'Y' } }),
      'sheet.yaml': sheetText({ legal: 'must', open: 2, quick: 1 }),
      'proposed.yaml': sheetText({ legal: 'must', open: 2, quick: 3 }),
    });
    // 2 against 1 becomes 2 against 3.
    const { edits, candidates, steps } = await compare(SIDES, NAMED, { cwd });
    expect(edits).toMatchObject([{ what: 'points', changes: [{ from: '1', to: '3' }] }]);
    expect(candidates.map(({ id, rank }) => [id, rank])).toEqual([
      ['ferries', { from: 2, to: 1 }],
      ['boat-permits', { from: 1, to: 2 }],
    ]);
    expect(steps.flatMap(({ verdicts }) => verdicts)).toEqual([]);
  });

  test('in other words moves nothing', async () => {
    const text = sheetText().replace('Is it so?', 'Is it really so?').replace('2024-03', '2025-01');
    const { edits, steps, candidates } = await compare(SIDES, NAMED, { cwd: propose(text) });
    expect(edits.map(({ what, subject }) => [what, subject])).toEqual([
      ['text', 'legal'],
      ['text', 'edition'],
    ]);
    expect([steps, candidates]).toEqual([[], []]);
  });

  test('with its criteria in another order moves nothing', async () => {
    const { open, paid, wanted, legal } = SHEET;
    const { compared } = await preview({ open, paid, wanted, legal });
    expect([compared.steps, compared.candidates, compared.totals]).toEqual([[], [], []]);
  });
});

describe('the preview of a sheet in Markdown', () => {
  test('has a table of the sheet, one criterion a row, with the verdicts and ranks that it moves', async () => {
    const cwd = propose(sheetText({ ...SHEET, paid: 1, open: 3 }));
    const args = ['compare', ...SIDES, ...NAMED, '-f', 'markdown'];
    const { stdout, code } = await runAssess(args, { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^# What another sheet would change$/m);
    const [, table = ''] = stdout.split('## The sheet, criterion by criterion');
    const rows = table.split('\n## ')[0]?.match(/^\| the sheet .+$/gm) ?? [];
    expect(rows).toHaveLength(2);
    const [paid = '', open = ''] = rows;
    expect(paid).toContain('paid (3) a Could');
    expect(paid).toContain('Ferries ruled out → qualifies');
    expect(open).toContain('open (4)');
    expect(open).toContain('1 → 3');
  });

  test('shows on the shipped files what rests on one Must', async () => {
    // Registrars fail Realistic chance of success and no other Must; seven of theirs are unknown.
    const shipped = readFileSync(join(ROOT, 'criteria/servitised-platform.yaml'), 'utf8');
    const [upTo = '', after = ''] = shipped.split(/(?<=id: realistic-chance-of-success\n)/);
    const cwd = makeFolder({ 'p.yaml': upTo + after.replace('marking: must', 'marking: could') });
    const folder = join(ROOT, 'candidates');
    const args = ['--sheet-after', 'p.yaml'];
    const { candidates, edits, steps } = await compare([folder, folder], args, { cwd });
    expect(edits).toMatchObject([{ what: 'marking', subject: 'realistic-chance-of-success' }]);
    expect(steps).toHaveLength(1);
    const ranked = candidates.filter(({ status }) => status.to === 'assessed');
    const moved = ranked.filter(({ verdict }) => verdict.from !== verdict.to);
    expect(moved).toMatchObject([
      { id: 'registrars', verdict: { from: 'ruled-out', to: 'open' }, minimalSets: [[1]] },
    ]);
  });
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, runAssess } from '../../support/run-assess.ts';
import { compare, listEdits } from './comparison.ts';
import { halving, keepReport, musts, projectFiles } from './project.ts';

// £2m at 2 to 1 saves £1m; two Musts are met and one is unknown.
const OPEN = halving('£2m', { answers: musts('YY?') });
const RULED_OUT = halving('£8m', { id: 'moorings', name: 'Moorings', answers: musts('YNY') });
const FILES = projectFiles('.', { candidates: { a: OPEN, b: RULED_OUT } });

/** Figures of a report that somebody changed by hand. */
const CHANGED = [
  { what: 'a rank', from: '"rank": 2', to: '"rank": 1' },
  { what: 'a range', from: '"rankRange": [\n        1,', to: '"rankRange": [\n        2,' },
  { what: 'a verdict', from: '"verdict": "open"', to: '"verdict": "qualifies"' },
  { what: 'an adjusted saving', from: '"central": "1000000"', to: '"central": "1000001"' },
  { what: 'a count of Musts', from: '"met": 2', to: '"met": 3' },
] as const;

async function edit(from: string, to: string): Promise<string> {
  const cwd = makeFolder(FILES);
  const report = await keepReport('kept.json', [], { cwd });
  expect(report).toContain(from);
  writeFileSync(join(cwd, 'kept.json'), report.replace(from, to));
  return cwd;
}

describe('a report whose figures were edited', () => {
  for (const { what, from, to } of CHANGED) {
    test(`is compared by its documents, and that is said first: ${what}`, async () => {
      const cwd = await edit(from, to);
      const { before, after, identical } = await compare(['.', 'kept.json'], [], { cwd });
      expect({ identical, before: before.outOfStep, after: after.outOfStep }).toEqual({
        identical: true,
        before: false,
        after: true,
      });
      const { stdout } = await runAssess(['compare', '.', 'kept.json', '-f', 'markdown'], { cwd });
      const [, first = ''] = stdout.split('## ');
      expect(first).toMatch(/^Read this first/);
      expect(first).toContain('After');
      expect(first).toContain('other figures than follow from the documents');
    });
  }

  test('is told of as the earlier state too', async () => {
    const cwd = await edit('"rank": 2', '"rank": 1');
    const { before, after } = await compare(['kept.json', '.'], [], { cwd });
    expect([before.outOfStep, after.outOfStep]).toEqual([true, false]);
  });
});

describe('a report whose documents were edited', () => {
  test('is compared by the documents, and its figures no longer follow from them', async () => {
    const cwd = await edit('"amount": "£2m"', '"amount": "£4m"');
    const compared = await compare(['.', 'kept.json'], [], { cwd });
    expect(listEdits(compared)).toEqual(['boat-permits spend desks']);
    expect(compared.after.outOfStep).toBe(true);
    // Half of £4m in place of half of £2m.
    const adjusted = compared.candidates[0]?.savings.find(({ figure }) => figure === 'adjusted');
    expect(adjusted?.to?.['central']).toBe('2000000');
  });

  test('may have other reasons, which no figure follows from', async () => {
    const cwd = await edit('"name": "Desks"', '"name": "Counters"');
    const compared = await compare(['.', 'kept.json'], [], { cwd });
    expect(listEdits(compared)).toEqual(['boat-permits text desks']);
    expect(compared.after.outOfStep).toBe(false);
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/root.ts';
import { runAssess } from '../support/run-assess.ts';

const PORTFOLIO = join(ROOT, 'tests/fixtures/portfolio');

/** The harbour a year later. */
const LATER = ['compare', '.', '../portfolio-later', '--date', '2026-04-30'];

/** One report in each format. `UPDATE_GOLDEN=1` writes the files anew; read them before you keep them. */
const GOLDEN = [
  { file: 'hit-list.txt', args: ['-f', 'text', '--top', '1', '--date', '2025-03-31'] },
  { file: 'hit-list.md', args: ['-f', 'markdown', '--top', '1', '--date', '2025-03-31'] },
  { file: 'hit-list.json', args: ['-f', 'json', '--top', '1', '--date', '2025-03-31'] },
  { file: 'hit-list.csv', args: ['-f', 'csv', '--top', '1'] },
  { file: 'explain.txt', args: ['explain', 'boat-permits', '-f', 'text'] },
  { file: 'explain.md', args: ['explain', 'mooring-fees', '-f', 'markdown'] },
  { file: 'explain.json', args: ['explain', 'boat-permits', '-f', 'json'] },
  { file: 'brief.txt', args: ['explain', 'mooring-fees', '--brief', '-f', 'text'] },
  { file: 'brief.md', args: ['explain', 'boat-permits', '--brief', '-f', 'markdown'] },
  { file: 'comparison.txt', args: [...LATER, '-f', 'text'] },
  { file: 'comparison.md', args: [...LATER, '-f', 'markdown', '--top', '1'] },
  { file: 'comparison.json', args: [...LATER, '-f', 'json'] },
] as const;

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

describe('reports of the harbour portfolio', () => {
  for (const { file, args } of GOLDEN) {
    test(`are as somebody has read them in ${file}`, async () => {
      const { code, stdout, stderr } = await runAssess(args, { cwd: PORTFOLIO });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      const report = stdout.replaceAll(version, 'VERSION');
      const path = join(ROOT, 'tests/golden', file);
      if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, report);
      expect(report).toBe(readFileSync(path, 'utf8'));
    });
  }
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/root.ts';

/** Counts that the paper prints, read from its text by hand: where, the figure, and what it counts. */
const COUNTS = [
  ['Organisations by sector', '418', 'councils in the UK'],
  ['Organisations by sector', '318', 'councils in England'],
  ['Organisations by sector', '1,600', 'social housing providers'],
  ['Organisations by sector', '32,226', 'schools'],
  ['Organisations by sector', '7,000', 'NHS organisations'],
  ['Organisations by sector', '160', 'universities'],
  ['Organisations by sector', '45', 'police forces'],
  ['Organisations by sector', '170', 'registration'],
  ['Registrars', '1,500,000', 'registered in England and Wales'],
  ['Registrars', '170', 'registration team'],
  ['NHS Jobs', '700', 'took it up'],
  ['NHS Jobs', '46', 'pilot'],
  ['NHS Jobs', '350', 'after nine months'],
  ['NHS Jobs', '350', 'Kinds of role'],
  ['NHS Jobs', '45,000', 'Jobs advertised'],
  ['NHS Jobs', '2,000,000', 'look for jobs'],
  ['NHS Jobs', '275,000', 'Applications'],
  ['NHS Jobs', '200,000', 'Vacancies filled'],
  ['NHS Jobs', '370,000', 'Joiners'],
  ['Housing CRM', '1,500', 'Customer systems'],
] as const;

/** The rows of the table under a heading of docs/paper-figures.md. */
function listRows(heading: string): string[] {
  const text = readFileSync(join(ROOT, 'docs/paper-figures.md'), 'utf8');
  const [, section = ''] = text.split(`## ${heading}\n`);
  const [table = ''] = section.split('\n## ');
  return table.split('\n').filter((line) => line.startsWith('| '));
}

describe('docs/paper-figures.md holds the paper’s count', () => {
  for (const [heading, figure, what] of COUNTS) {
    test(`${figure} (${what}) under ${heading}`, () => {
      const rows = listRows(heading).filter((row) => row.startsWith(`| ${figure} |`));
      expect(rows.some((row) => row.includes(what))).toBe(true);
    });
  }
});

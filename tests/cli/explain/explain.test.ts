import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../support/root.ts';
import { runPaper } from '../../support/run-paper.ts';

const WIDE = { COLUMNS: '400' };

/** Steps of the working for Registrars as printed in full (paper, Registrars), worked by hand. */
const STEPS = [
  'Spend            £152,000,000 = as stated, in 2021-22',
  'Addressable      £76,000,000 = £152,000,000 × 50%',
  'Residual         £584,615.38 = £76,000,000 ÷ 130',
  'Gross saving     £75,415,384.62 = £76,000,000 − £584,615.38',
  'Residual         £261,538.46 = £34,000,000 ÷ 130',
  'Residual         £846,153.85 = £584,615.38 + £261,538.46',
  'Gross saving     £109,153,846.15 = £75,415,384.62 + £33,738,461.54',
  'Adjusted saving  £65,492,307.69 = £45,249,230.77 + £20,243,076.92',
] as const;

describe('assess explain', () => {
  test('gives the verdict with its grounds, and what would change a failing Must', async () => {
    const { stdout } = await runPaper(['explain', 'registrars'], WIDE);
    const folded = stdout.replaceAll(/\s+/g, ' ');
    expect(folded).toContain('Ruled out: 1 of 13 Musts is not met.');
    expect(folded).toContain(
      'Realistic chance of success (6) is not met, unless the law is changed',
    );
    expect(folded).toContain('Rank 4 of 5, anywhere from 1 to 5');
    expect(folded).toContain('Below Payments and arrears');
    expect(folded).toContain('Above Smart homes');
  });

  test('gives each of the 19 answers with its marking and reason', async () => {
    const { stdout } = await runPaper(['explain', 'registrars'], WIDE);
    const answers = [...stdout.matchAll(/^ ?(\d+) +\S.+? +(?:Must|Could) +[YN?] +\S.{20,}/gm)];
    expect(answers.map(([, number]) => Number(number))).toEqual(
      Array.from({ length: 19 }, (_, index) => index + 1),
    );
  });

  for (const step of STEPS) {
    test(`works the saving out step by step: ${step.replaceAll(/ +/g, ' ')}`, async () => {
      const { stdout } = await runPaper(['explain', 'registrars'], WIDE);
      expect(stdout.replaceAll(/ +/g, ' ')).toContain(step.replaceAll(/ +/g, ' '));
    });
  }

  test('prints the reference saving before the paper’s arithmetic', async () => {
    const { stdout } = await runPaper(['explain', 'registrars'], WIDE);
    expect(stdout.replaceAll(/ +/g, ' ')).toContain(
      'Reference saving £11m to £17m = £110,000,000 addressable × 10% to 15%',
    );
    expect(stdout.indexOf('Reference saving')).toBeLessThan(stdout.indexOf('Residual'));
  });

  test('names the line of the file that each figure stands on', async () => {
    const { stdout } = await runPaper(['explain', 'registrars'], WIDE);
    const lines = readFileSync(join(ROOT, 'candidates/registrars.yaml'), 'utf8').split('\n');
    const places = [...stdout.matchAll(/candidates\/registrars\.yaml:([\d, ]+)/g)];
    const numbers = places.flatMap(([, listed = '']) => listed.trim().split(/,\s*/));
    const texts = new Set(numbers.map((line) => lines[Number(line) - 1]?.trim()));
    expect([...texts]).toEqual(
      expect.arrayContaining(['amount: £152m', 'amount: £68m', 'addressable: 50%', 'grade: 6']),
    );
  });

  test('says of an answer that is not known what would settle it', async () => {
    const { stdout } = await runPaper(['explain', 'registrars']);
    const folded = stdout.replaceAll(/\s+/g, ' ');
    expect(folded).toContain(
      'To settle it: A delivery plan agreed with the General Register Office that counts its months',
    );
    expect(folded.match(/To settle it:/g)).toHaveLength(11);
  });

  test('sets each published figure beside ours, and says by how much they differ', async () => {
    const { stdout } = await runPaper(['explain', 'complaints'], WIDE);
    const rows = stdout.replaceAll(/ {2,}/g, ' | ');
    expect(rows).toContain('£1.5m | residual | £1,538,461.54 | agrees as printed');
    expect(rows).toContain('3,000 | posts released | 3,200 | differs: 200 less than ours');
    expect(rows).toContain('£20bn | context | – | context, not compared');
  });

  test('shows spend avoided without a ratio where the file says so', async () => {
    const { stdout } = await runPaper(['explain', 'smart-homes'], WIDE);
    expect(stdout).toContain('Spend avoided');
    expect(stdout).toContain('£7,500,000,000');
    expect(stdout).not.toContain('÷');
  });

  test('explains a candidate that is not ranked, and says why it has no rank', async () => {
    const { stdout } = await runPaper(['explain', 'nhs-jobs'], WIDE);
    expect(stdout).toContain('Qualifies: every Must is met (13 of 13).');
    expect(stdout).toContain('Not ranked: its status is "benchmark".');
  });
});

describe('assess explain in Markdown', () => {
  test('carries a note on every figure of the working: file and line, source, formula', async () => {
    const { stdout } = await runPaper(['explain', 'registrars', '-f', 'markdown']);
    const notes = new Map(
      [...stdout.matchAll(/^\[\^(\d+)\]: (.+)$/gm)].map(([, number, text = '']) => [number, text]),
    );
    const [, working = ''] = stdout.split('## Savings: Direct spend');
    const [own = ''] = working.split('## Savings: Overhead');
    const rows = [...own.matchAll(/^\| (\w[^|]+) \| ([^|]+)\[\^(\d+)\] \| ([^|]+) \|$/gm)];
    expect(rows.map(([, label]) => label)).toEqual([
      'Spend',
      'Addressable',
      'Residual',
      'Gross saving',
      'Adjusted saving',
    ]);
    for (const [, label, , number] of rows) {
      const note = notes.get(number) ?? '';
      expect(note, label).toMatch(/(?:candidates|criteria)\/[\w-]+\.yaml line \d+/);
      expect(note, label).toMatch(/source: /);
      expect(note, label).toMatch(/formula: /);
    }
  });

  test('refers to every note, and has one note for every reference, in the order of the text', async () => {
    const { stdout } = await runPaper(['explain', 'registrars', '-f', 'markdown']);
    const [body = '', notes = ''] = stdout.split(/^(?=\[\^1\]: )/m);
    const used = [...new Set([...body.matchAll(/\[\^(\d+)\]/g)].map(([, number]) => number))];
    const given = [...notes.matchAll(/^\[\^(\d+)\]: /gm)].map(([, number]) => number);
    expect(used.length).toBeGreaterThan(30);
    expect(used).toEqual(given);
  });
});

describe('assess explain --brief', () => {
  test('is one page: at most 60 lines of 80 columns', async () => {
    for (const id of ['registrars', 'council-tax', 'complaints', 'smart-homes', 'nhs-jobs']) {
      const { code, stdout } = await runPaper(['explain', id, '--brief'], { COLUMNS: '80' });
      expect(code).toBe(0);
      expect(stdout.split('\n').length, id).toBeLessThanOrEqual(60);
    }
  });

  test('tells a minister what to think of it, and why', async () => {
    const { stdout } = await runPaper(['explain', 'registrars', '--brief', '-f', 'markdown']);
    expect([...stdout.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual([
      'Verdict',
      'Where it stands',
      'What it could save',
      'What it is worth',
      'Who pays and who gains',
      'The largest doubt',
      'What would have to change',
    ]);
    expect(stdout).toContain('Below Payments and arrears');
    expect(stdout).toContain('from 1 to 5');
    expect(stdout).toContain('£11m to £17m');
  });

  test('has no JSON', async () => {
    const { code, stderr } = await runPaper(['explain', 'registrars', '--brief', '--json']);
    expect(code).toBe(2);
    expect(stderr).toContain('json');
  });
});

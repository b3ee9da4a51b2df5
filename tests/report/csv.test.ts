import { describe, expect, test } from 'vitest';
import { escapeCsv } from '../../src/report/csv.ts';
import { candidateText } from '../cli/candidate-text.ts';
import { PAPER } from '../support/paper-candidates.ts';
import { makeFolder, runAssess } from '../support/run-assess.ts';
import { runPaper } from '../support/run-paper.ts';
import { parseCsv } from './parse-csv.ts';

/** Texts as a file gives them, and the cells that a spreadsheet may safely open. */
const CELLS = [
  { text: 'Boat permits', cell: 'Boat permits' },
  { text: '=1+1', cell: "'=1+1" },
  { text: '+44 20', cell: "'+44 20" },
  { text: '-5', cell: "'-5" },
  { text: '@SUM(A1)', cell: "'@SUM(A1)" },
  { text: '\t=1', cell: "'\t=1" },
  { text: '\r=1', cell: '"\'\r=1"' },
  { text: '=HYPERLINK("http://x","y")', cell: '"\'=HYPERLINK(""http://x"",""y"")"' },
  { text: '＝1+1', cell: "'＝1+1" },
  { text: '＋1', cell: "'＋1" },
  { text: '－1', cell: "'－1" },
  { text: '＠A1', cell: "'＠A1" },
  { text: '  =1', cell: "'  =1" },
  { text: '\n=1', cell: '"\'\n=1"' },
  { text: '"=1"', cell: '"\'""=1"""' },
  { text: "'=1", cell: "''=1" },
  { text: '\u00ad\u200d=1', cell: "'\u00ad\u200d=1" },
  { text: '\u001b[31m', cell: 'U+001B[31m' },
  { text: '\u009b\u202e\u200b=1', cell: 'U+009BU+202EU+200B=1' },
  { text: '::error::a', cell: 'U+003A:error::a' },
  { text: 'a\n ::b ##[c]', cell: '"a\n U+003A:b U+0023#[c]"' },
  { text: 'a::b', cell: 'a::b' },
  { text: 'a=b', cell: 'a=b' },
  { text: 'a,b', cell: '"a,b"' },
  { text: 'say "a"', cell: '"say ""a"""' },
  { text: 'a\nb', cell: '"a\nb"' },
  { text: 'a\r\nb', cell: '"a\r\nb"' },
  { text: '', cell: '' },
] as const;

describe('text in CSV', () => {
  for (const { text, cell } of CELLS) {
    test(`${JSON.stringify(text)} becomes ${JSON.stringify(cell)}`, () => {
      expect(escapeCsv(text)).toBe(cell);
    });
  }
});

describe('a hit list in CSV', () => {
  test('has a heading and a row for each candidate, each with as many cells, ended by CRLF', async () => {
    const { stdout } = await runPaper(['-f', 'csv']);
    const rows = parseCsv(stdout);
    expect(rows).toHaveLength(1 + PAPER.length);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(stdout.endsWith('\r\n')).toBe(true);
    expect(stdout.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('says the same as JSON, in the same order', async () => {
    const [headings = [], ...rows] = parseCsv((await runPaper(['-f', 'csv'])).stdout);
    const { candidates } = JSON.parse((await runPaper(['--json'])).stdout);
    expect(rows).toHaveLength(candidates.length);
    for (const [index, row] of rows.entries()) {
      const cell = (heading: string) => row[headings.indexOf(heading)];
      const entry = candidates[index];
      const { annual = null, oneOff = null } = entry.savings ?? {};
      expect(cell('id')).toBe(entry.id);
      expect(cell('verdict')).toBe(entry.verdict);
      expect(cell('rank')).toBe(String(entry.rank ?? ''));
      expect(cell('best_rank')).toBe(String(entry.rankRange?.[0] ?? ''));
      expect(cell('worst_rank')).toBe(String(entry.rankRange?.[1] ?? ''));
      expect(cell('musts_met')).toBe(String(entry.musts.met));
      expect(cell('could_points_high')).toBe(String(entry.coulds.points.high));
      expect(cell('unknown_musts')).toBe(entry.unknownMusts.join(' '));
      expect(cell('annual_addressable')).toBe(annual?.addressable.central ?? '');
      expect(cell('annual_adjusted')).toBe(annual?.adjusted.central ?? '');
      expect(cell('annual_reference_high')).toBe(annual?.reference.high ?? '');
      expect(cell('one_off_spend')).toBe(oneOff?.spend.central ?? '');
      expect(cell('file')).toBe(entry.file);
    }
  });

  test('leaves numbers as they are: digits and at most a point, never quoted or marked', async () => {
    const lines = (await runPaper(['-f', 'csv'])).stdout.split('\r\n');
    const registrars = lines.find((line) => line.startsWith('registrars,')) ?? '';
    expect(registrars).toContain(',220000000,110000000,846153.846153846');
  });

  test('neutralises a formula in every column that holds text from a file', async () => {
    const text = candidateText({ name: '"=cmd|A0, \\"x\\"\\ny"' }).replace(
      'Local government',
      '"@A1"',
    );
    const { stdout } = await runAssess(['-', '-f', 'csv'], { stdin: text, cwd: makeFolder() });
    const [headings = [], row = []] = parseCsv(stdout);
    expect(row[headings.indexOf('name')]).toBe('\'=cmd|A0, "x"\ny');
    expect(row[headings.indexOf('sector')]).toBe("'@A1");
  });

  test('neutralises a formula in the name of a file', async () => {
    const cwd = makeFolder({ '=1+1.yaml': candidateText() });
    const { stdout } = await runAssess(['=1+1.yaml', '-f', 'csv'], { cwd });
    expect(parseCsv(stdout)[1]?.at(-1)).toBe("'=1+1.yaml");
  });
});

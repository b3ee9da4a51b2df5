import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Decimal } from '../../src/documents/decimal.ts';
import { escapeCsv } from '../../src/report/csv.ts';
import { HIT_LIST_COLUMNS } from '../../src/report/hit-list/hit-list-csv.ts';
import { QUESTION_COLUMNS } from '../../src/report/questions/questions-csv.ts';
import { valueAt } from '../../src/yaml/value-at.ts';
import { candidateText } from '../cli/candidate-text.ts';
import { PAPER } from '../support/paper-candidates.ts';
import { ROOT } from '../support/root.ts';
import { makeFolder, runAssess, runShipped } from '../support/run-assess.ts';
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

/** A cell as the value of the same name in JSON has it; amounts are rounded by hand, half up. */
function toCell(heading: string, value: unknown, isAppraised: boolean): string {
  if (heading.startsWith('payback') && value === null) return 'never';
  const isOfAppraisal = /^(?:payback|appraisal|price base|horizon|worth)/.test(heading);
  if (isOfAppraisal && !isAppraised) return 'not appraised';
  if (heading === 'price base' && value === null) return 'not stated';
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.join(' ');
  return heading.includes('pounds') ? new Decimal(String(value)).toFixed(2) : String(value);
}

const EXAMPLE = readFileSync(join(ROOT, 'examples/appraisal/boat-permits.yaml'), 'utf8');

describe('a hit list in CSV', () => {
  test('has a heading and a row for each candidate, each with as many cells, ended by CRLF', async () => {
    const { stdout } = await runPaper(['-f', 'csv']);
    const rows = parseCsv(stdout);
    expect(rows).toHaveLength(1 + PAPER.length);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(stdout.endsWith('\r\n')).toBe(true);
    expect(stdout.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('says the same as JSON under the name of each column, in the same order', async () => {
    const paths = ['candidates', 'examples', '--all', '--top', '2'];
    const [headings = [], ...rows] = parseCsv((await runShipped([...paths, '-f', 'csv'])).stdout);
    const { candidates } = JSON.parse((await runShipped([...paths, '--json'])).stdout);
    expect(headings).toEqual(HIT_LIST_COLUMNS.map(({ heading }) => heading));
    expect(rows).toHaveLength(candidates.length);
    for (const [index, row] of rows.entries()) {
      for (const [at, { heading, name }] of HIT_LIST_COLUMNS.entries()) {
        const value = valueAt(candidates[index], (name ?? '').split('.'));
        const expected = toCell(heading, value, candidates[index].appraisal !== null);
        expect([heading, row[at]]).toEqual([heading, expected]);
      }
    }
  });

  test('tells a payback that never comes from one that nobody has worked out', async () => {
    const cwd = makeFolder({
      'c/never.yaml': EXAMPLE.replace('candidate: boat-permits', 'candidate: never').replace(
        /^ {2}take-up: .*$/m,
        '  take-up: [0%]',
      ),
      'c/pays.yaml': EXAMPLE,
      'c/bare.yaml': candidateText({ id: 'bare' }),
    });
    const [headings = [], ...rows] = parseCsv(
      (await runAssess(['c', '-f', 'csv'], { cwd })).stdout,
    );
    const at = headings.indexOf('payback, central (years)');
    const found = rows.map(([id, ...rest]) => [id, rest[at - 1]]).sort();
    expect(found).toEqual([
      ['bare', 'not appraised'],
      ['boat-permits', expect.stringMatching(/^\d+$/)],
      ['never', 'never'],
    ]);
  });

  test('writes amounts to the penny, never quoted or marked', async () => {
    const lines = (await runPaper(['-f', 'csv'])).stdout.split('\r\n');
    const registrars = lines.find((line) => line.startsWith('registrars,')) ?? '';
    // £110m over 130 is £846,153.846…
    expect(registrars).toContain(',220000000.00,110000000.00,846153.85');
  });

  test('has a byte order mark with --excel alone, in files and on standard output', async () => {
    const plain = await runPaper(['-f', 'csv']);
    const excel = await runPaper(['-f', 'csv', '--excel']);
    expect(plain.stdout.startsWith('\ufeff')).toBe(false);
    expect(excel.stdout).toBe(`\ufeff${plain.stdout}`);
    const cwd = makeFolder({ 'candidates/a.yaml': EXAMPLE });
    await runAssess(['--excel', '-o', 'a.csv', '-o', 'answers=b.csv', '--flows', 'c.csv'], { cwd });
    await runAssess(['ask', '--excel', '-o', 'd.csv'], { cwd });
    for (const file of ['a.csv', 'b.csv', 'c.csv', 'd.csv']) {
      expect([...readFileSync(join(cwd, file)).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    }
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

describe('the matrix of answers', () => {
  const SHEET = `sheet: two
edition: 2024-03
factors: [{number: 1, name: A factor, lesson: A lesson}]
criteria:
  - {id: z-first, number: 1, name: "First, a Must", theme: benefits, factor: 1, marking: must, question: Is it?, settle: Ask., why-this-marking: So.}
  - {id: a-second, number: 2, name: Second, theme: benefits, factor: 1, marking: could, points: 1, question: Is it?, settle: Ask., why-this-marking: So.}
`;

  test('has a row a candidate in the order of the list and a column a criterion in that of the sheet', async () => {
    const candidate = (id: string, answers: string, status = 'assessed') =>
      `candidate: ${id}\nname: Name of ${id}\nsector: S\nstatus: ${status}\nanswers: {${answers}}\nsources: {}\n`;
    const cwd = makeFolder({
      'criteria/sheet.yaml': SHEET,
      'candidates/a.yaml': candidate('a', 'a-second: {meets: N, because: So}'),
      'candidates/b.yaml': candidate(
        'b',
        'z-first: {meets: yes, because: So}, a-second: {meets: ?}',
      ),
      'candidates/c.yaml': candidate('c', '', 'radar'),
    });
    const run = await runAssess(['-f', 'answers'], { cwd });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(parseCsv(run.stdout)).toEqual([
      ['id', 'name', 'verdict', 'First, a Must', 'Second'],
      ['b', 'Name of b', 'qualifies', 'Y', '?'],
      ['a', 'Name of a', 'open', '', 'N'],
      ['c', 'Name of c', 'open', '', ''],
    ]);
    await runAssess(['-o', 'answers=matrix.csv'], { cwd });
    expect(readFileSync(join(cwd, 'matrix.csv'), 'utf8')).toBe(run.stdout);
  });
});

describe('open questions in CSV', () => {
  test('say the same as JSON under the name of each column', async () => {
    const [headings, ...rows] = parseCsv((await runPaper(['ask', '-f', 'csv'])).stdout);
    const { questions } = JSON.parse((await runPaper(['ask', '--json'])).stdout);
    expect(headings).toEqual(QUESTION_COLUMNS.map(({ heading }) => heading));
    expect(rows).toHaveLength(questions.length);
    for (const [index, row] of rows.entries()) {
      for (const [at, { heading, name }] of QUESTION_COLUMNS.entries()) {
        if (name === null) continue;
        const value = valueAt(questions[index], name.split('.'));
        expect([heading, row[at]]).toEqual([heading, toCell(heading, value, true)]);
      }
    }
  });
});

test('docs/json.md names every column, with its name in JSON', () => {
  const text = readFileSync(join(ROOT, 'docs/json.md'), 'utf8');
  for (const { heading, name } of [...HIT_LIST_COLUMNS, ...QUESTION_COLUMNS]) {
    expect(text).toContain(`| ${heading} | ${name === null ? '–' : `\`${name}\``} |`);
  }
});

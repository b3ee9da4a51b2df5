import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import wrapAnsi from 'wrap-ansi';
import { ROOT } from '../../support/root.ts';
import { runShipped } from '../../support/run-assess.ts';
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

/** Every candidate that is shipped, and the example, by id and path. */
const BRIEFS: readonly (readonly string[])[] = [
  ...findCandidates('candidates').map((id) => [id]),
  ['boat-permits', 'examples/appraisal'],
];

function findCandidates(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => basename(file, '.yaml'));
}

/** A page of A4 in text. */
const PAGE = { lines: 45, columns: 90 };

/** Words of ours that need a key. */
const JARGON =
  /\b(?:Musts?|Coulds?|[Aa]ddressable|[Rr]esidual|[Aa]djusted|[Cc]ashable|[Tt]op-down|[Bb]ottom-up|grade \d)\b/;

/** How many lines of a page a text takes whose own lines are as long as they like. */
function countPageLines(text: string): number {
  return text
    .trimEnd()
    .split('\n')
    .flatMap((line) => wrapAnsi(line, PAGE.columns, { hard: true }).split('\n')).length;
}

describe('assess explain --brief', () => {
  test.each(BRIEFS)('is one page of A4 in text and in Markdown: %s', async (...args) => {
    const brief = ['explain', ...args, '--brief', '--date', '2026-11-20'];
    for (const columns of ['90', '100', '200']) {
      const { code, stdout } = await runShipped(brief, { COLUMNS: columns });
      expect(code).toBe(0);
      const lines = stdout.trimEnd().split('\n');
      expect(lines.length).toBeLessThanOrEqual(PAGE.lines);
      expect(lines.filter((line) => line.length > PAGE.columns)).toEqual([]);
      expect(stdout).not.toMatch(JARGON);
    }
    const { stdout: markdown } = await runShipped([...brief, '-f', 'markdown']);
    expect(countPageLines(markdown)).toBeLessThanOrEqual(PAGE.lines);
  });

  test('tells a minister what it is, what to do, what it saves and costs, who pays, and what is in doubt', async () => {
    const { stdout } = await runPaper([
      ...['explain', 'registrars', '--brief', '-f', 'markdown', '--date', '2026-11-20'],
    ]);
    expect([...stdout.matchAll(/\*\*(.+?)\.\*\*/g)].map(([, lead]) => lead)).toEqual([
      'What it is',
      'The waste today',
      'What would replace it',
      'Recommendation',
      'What it could save and cost',
      'Who pays and who gains',
      'Where it stands',
      'Doubts, and what would settle them',
    ]);
    expect(stdout).toContain('As at 2026-11-20');
    expect(stdout).toContain('£11m to £17m');
    expect(stdout.match(/^- /gm)).toHaveLength(3);
  });

  test('prints the decision that the example seeks, of whom and by when, and its appraisal', async () => {
    const { stdout } = await runShipped([
      'explain',
      'boat-permits',
      'examples/appraisal',
      '--brief',
    ]);
    const folded = stdout.replaceAll(/\s+/g, ' ');
    expect(folded).toContain(
      'Decision sought. Whether to sign the contract for building it. To be decided by the board of The Harbour Office. Needed by 2027-03.',
    );
    // The figures of tests/assess/appraisal/frozen-example.test.ts, to two figures.
    expect(folded).toContain(
      '£180m (−£49m with everything adverse, £390m with everything favourable)',
    );
    expect(folded).toContain('£73m (−£100m to £250m); payback on cash: year 5');
    expect(folded.indexOf('£5.4m to £18m')).toBeLessThan(folded.indexOf('£180m'));
  });

  test('says of one ruled out by what it is that no change is known, and names no Must', async () => {
    const { stdout } = await runPaper(['explain', 'smart-homes', '--brief']);
    const folded = stdout.replaceAll(/\s+/g, ' ');
    expect(folded).toContain(
      'Recommendation. Do not start it in this form: it fails 3 of the 13 essential criteria, and no change is known that would let it pass.',
    );
    expect(folded).not.toMatch(JARGON);
  });

  test('has no JSON', async () => {
    const { code, stderr } = await runPaper(['explain', 'registrars', '--brief', '--json']);
    expect(code).toBe(2);
    expect(stderr).toContain('json');
  });
});

describe('assess explain', () => {
  test('gives verdict, worth and savings before the nineteen answers, and the waste before all of them', async () => {
    const { stdout } = await runShipped(['explain', 'boat-permits', 'examples/appraisal'], WIDE);
    const order = [
      'The waste today.',
      'What would replace it.',
      '\nVerdict\n',
      '\nWorth\n',
      '\nReference saving, a year\n',
      '\nSavings: Permit desks',
      '\nAnswers\n',
      '\nPlatform, as stated\n',
      '\nPublished figures beside ours\n',
    ].map((text) => stdout.indexOf(text));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
});

/** Words that stand in one part of the working alone. */
const PART_WORDS = {
  answers: '\nAnswers\n',
  savings: '\nReference saving, a year\n',
  appraisal: '\nPlatform, as stated\n',
  claims: '\nPublished figures beside ours\n',
} as const;

describe('assess explain --part', () => {
  const EXAMPLE = ['explain', 'boat-permits', 'examples/appraisal'];

  test.each(Object.keys(PART_WORDS))('prints %s alone, and what it was made from', async (part) => {
    const { code, stdout } = await runShipped([...EXAMPLE, '--part', part]);
    expect(code).toBe(0);
    const printed = Object.entries(PART_WORDS).filter(([, words]) => stdout.includes(words));
    expect(printed.map(([name]) => name)).toEqual([part]);
    expect(stdout).toContain('Boat permits (invented)\n');
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('Judged on the sheet servitised-platform');
  });

  test('prints the same part in Markdown, with a note for every reference', async () => {
    const { stdout } = await runShipped([...EXAMPLE, '--part', 'savings', '-f', 'markdown']);
    expect(stdout).toContain('\n## Reference saving, a year\n');
    expect(stdout).not.toContain('\n## Answers\n');
    const [body = '', notes = ''] = stdout.split(/^(?=\[\^1\]: )/m);
    const used = new Set([...body.matchAll(/\[\^(\d+)\]/g)].map(([, number]) => number));
    expect([...used]).toEqual([...notes.matchAll(/^\[\^(\d+)\]: /gm)].map(([, number]) => number));
  });

  test.each([
    ['savings', 'No spend is stated, so no saving is estimated.'],
    ['appraisal', 'No platform’s cost is stated, so nothing is appraised.'],
    ['claims', 'The file lists no published figure.'],
  ])('says so where a candidate has no %s', async (part, says) => {
    const { code, stdout } = await runShipped(['explain', 'repairs-scheduling', '--part', part]);
    expect(code).toBe(0);
    expect(stdout).toContain(says);
  });

  test('leaves JSON whole', async () => {
    const whole = await runShipped([...EXAMPLE, '--json']);
    const part = await runShipped([...EXAMPLE, '--part', 'claims', '--json']);
    expect(part).toEqual(whole);
  });

  test('with another word is wrong use, and the choices are named', async () => {
    const { code, stdout, stderr } = await runShipped([...EXAMPLE, '--part', 'money']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('answers, savings, appraisal, claims');
  });

  test('together with --brief is wrong use', async () => {
    const { code, stdout, stderr } = await runShipped([...EXAMPLE, '--part', 'claims', '--brief']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('--brief');
    expect(stderr).toContain('--part');
  });
});

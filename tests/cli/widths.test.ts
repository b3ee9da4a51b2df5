import stringWidth from 'string-width';
import { beforeAll, describe, expect, test } from 'vitest';
import { PAPER } from '../support/paper-candidates.ts';
import { makeFolder, runAssess, runShipped } from '../support/run-assess.ts';
import { runPaper } from '../support/run-paper.ts';
import { candidateText, spendText } from './candidate-text.ts';

const WIDTHS = ['140', '110', '90', '72', '71', '60'];

/** Text with every line break and run of spaces folded away. */
function fold(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

/** The lines that do not fit. */
function findTooWide(text: string, width: string): string[] {
  return text.split('\n').filter((line) => stringWidth(line) > Number(width));
}

/** What stands in the first column of the table with this heading, however its cells are broken. */
function readFirstColumn(text: string, heading: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`${heading} `));
  return lines
    .slice(start, lines.indexOf('', start))
    .map((line) => /^\S+(?: \S+)*/.exec(line)?.[0] ?? '')
    .join(' ');
}

interface Shown {
  readonly names: string[];
  readonly musts: string[];
}

/** Names that a report must not cut off, from the JSON of the same files. */
async function readShown(): Promise<Shown> {
  const { stdout } = await runPaper(['explain', 'registrars', '--json']);
  const list = await runPaper(['--json']);
  const entry = JSON.parse(stdout).candidate;
  const musts = entry.answers.filter(({ marking }: { marking: string }) => marking === 'must');
  const markdown = await runPaper(['-f', 'markdown']);
  const rows = [...markdown.stdout.matchAll(/^\| (\d+) \| ([^|]+) \| Must \|/gm)];
  expect(rows).toHaveLength(musts.length);
  return {
    names: JSON.parse(list.stdout).candidates.map(({ name }: { name: string }) => name),
    musts: rows.map(([, number, name]) => `${name} (${number})`),
  };
}

describe('the hit list of the paper’s candidates in a terminal', () => {
  let shown: Shown = { names: [], musts: [] };

  beforeAll(async () => {
    shown = await readShown();
    expect(shown.names).toHaveLength(PAPER.length);
    expect(shown.musts).toHaveLength(13);
  });

  for (const width of WIDTHS) {
    test(`has no line wider than ${width} columns`, async () => {
      const { stdout } = await runPaper([], { COLUMNS: width });
      expect(findTooWide(stdout, width)).toEqual([]);
    });

    test(`cuts nothing off at ${width} columns: each candidate and each Must is there in full`, async () => {
      const { stdout } = await runPaper([], { COLUMNS: width });
      const folded = fold(stdout);
      const judged = fold(readFirstColumn(stdout, 'Function'));
      const isThere = (name: string) => folded.includes(fold(name)) || judged.includes(fold(name));
      expect(shown.names.filter((name) => !isThere(name))).toEqual([]);
      const asked = shown.musts.filter((must) => !/\((?:1|11|16)\)$/.test(must));
      expect(asked.filter((must) => !folded.includes(fold(must)))).toEqual([]);
      expect(stdout.includes('…')).toBe(false);
    });

    test(`explains a candidate within ${width} columns`, async () => {
      const { stdout } = await runPaper(['explain', 'registrars'], { COLUMNS: width });
      expect(findTooWide(stdout, width)).toEqual([]);
      expect(fold(stdout)).toContain(fold('£75,415,384.62 = £76,000,000 − £584,615.38'));
    });
  }

  test('has three layouts: a bar when wide, a plain table, and records when very narrow', async () => {
    const at = async (width: string) => (await runPaper([], { COLUMNS: width })).stdout;
    const [wide, plain, narrow] = [await at('110'), await at('90'), await at('40')];
    expect(wide).toContain('█');
    expect(plain).not.toContain('█');
    expect(plain).toMatch(/^Rank +Candidate +Verdict/m);
    expect(narrow).toMatch(/^Rank +1 \[1–5\]$/m);
  });

  test('stays a table with the columns that --top and --chances add, no heading cut off', async () => {
    for (const [COLUMNS, ...args] of [
      ['80', '--top', '2'],
      ['90', '--top', '2', '--chances'],
    ]) {
      if (COLUMNS === undefined) throw new Error('each case has a width');
      const { stdout } = await runPaper(args, { COLUMNS });
      expect(stdout).toMatch(/^Rank +Candidate +Top 2 +Verdict/m);
      expect(findTooWide(stdout, COLUMNS)).toEqual([]);
      expect(stdout).not.toContain('…');
    }
  });

  test('is 100 columns wide where the width is not known', async () => {
    const unknown = await runPaper([]);
    const asked = await runPaper([], { COLUMNS: '100' });
    expect(unknown.stdout).toBe(asked.stdout);
  });

  test('takes COLUMNS that is no width as not set', async () => {
    const unknown = await runPaper([]);
    for (const COLUMNS of ['wide', '0', '-5', '1.5', '']) {
      expect((await runPaper([], { COLUMNS })).stdout).toBe(unknown.stdout);
    }
  });
});

const LONG = `Long${'winded'.repeat(12)}`;

/** Names that are awkward to fit: one long word, many words, wide characters. */
const AWKWARD = [
  { what: 'one word of 76 letters', name: LONG },
  { what: 'thirty short words', name: 'ferries and boats '.repeat(10).trim() },
  { what: 'characters that are two columns wide', name: '船'.repeat(50) },
];

describe('a name that is hard to fit', () => {
  for (const { what, name } of AWKWARD) {
    for (const width of ['140', '90', '60']) {
      test(`of ${what} is there in full within ${width} columns`, async () => {
        const cwd = makeFolder({ 'a.yaml': candidateText({ name, more: spendText('£2m') }) });
        const { stdout } = await runAssess(['a.yaml'], { cwd, env: { COLUMNS: width } });
        expect(fold(stdout)).toContain(fold(name));
        expect(stdout.includes('…')).toBe(false);
        expect(findTooWide(stdout, width)).toEqual([]);
      });
    }

    test(`of a spend line, of ${what}, is explained within 60 columns`, async () => {
      const more = spendText('£2m').replace('Permit desks', name);
      const cwd = makeFolder({ 'a.yaml': candidateText({ more }) });
      const args = ['explain', 'boat-permits', 'a.yaml'];
      const { stdout } = await runAssess(args, { cwd, env: { COLUMNS: '60' } });
      expect(fold(stdout)).toContain(fold(name));
      expect(findTooWide(stdout, '60')).toEqual([]);
    });
  }
});

test('the order of appraised candidates with --top is a table at 80 columns, and says at 100 what each is worth', async () => {
  const readHeading = async (COLUMNS: string) => {
    const { stdout } = await runShipped(['rank', 'examples/portfolio', '--top', '3'], { COLUMNS });
    return stdout.split('\n').find((line) => line.startsWith('Rank '));
  };
  expect(await readHeading('80')).toMatch(
    /^Rank +Candidate +Top 3 +Verdict +Reference +Net present$/,
  );
  expect(await readHeading('100')).toMatch(/ Net present value +Worth$/);
});

test('what a plan of ten years costs stands in tables at 60 columns, each with the names', async () => {
  const budget = Array.from({ length: 10 }, (_, at) => `20${26 + at}-${27 + at}=£12m`).join(',');
  const args = ['plan', 'examples/portfolio', '--budget', budget];
  const { stdout } = await runShipped([...args, '--team', '7'], { COLUMNS: '60' });
  const [, after = ''] = stdout.split('What each start costs the funder\n');
  const [costs = ''] = after.split('\nPeople for');
  const headings = costs.split('\n').filter((line) => line.startsWith('Platform '));
  expect(
    headings
      .join(' ')
      .replaceAll(/Platform +/g, '')
      .split(/ +/),
  ).toEqual([...Array.from({ length: 10 }, (_, at) => `20${26 + at}-${27 + at}`), 'Later']);
  expect(costs.match(/^Ferry passes /gm)).toHaveLength(headings.length);
  expect(findTooWide(costs, '60')).toEqual([]);
});

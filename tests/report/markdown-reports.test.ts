import { describe, expect, test } from 'vitest';
import { candidateText, spendText } from '../cli/candidate-text.ts';
import { makeFolder, runAssess } from '../support/run-assess.ts';
import { runPaper } from '../support/run-paper.ts';
import { parseTables, readInline } from './parse-tables.ts';

const NASTY = 'x | <script>y</script> *z* `c` [a](b) _d_ \\| e';

/** A candidate that carries the nasty text wherever a report shows text. */
function nastyCandidate(): string {
  const text = JSON.stringify(NASTY);
  const name = JSON.stringify(`${NASTY}\nsecond line`);
  return candidateText({
    name,
    more: [
      spendText('£2m').replace('Permit desks', text),
      `summary: ${text}`,
      `roles: {funder: ${text}}`,
      `claims: [{says: £1m, about: gross, source: returns, note: ${text}}]`,
      `other-benefits: [{what: ${text}, for: ${text}}]`,
    ].join('\n'),
  })
    .replace('answers: {}', `answers: {digitisable: {meets: N, because: ${text}, unless: ${text}}}`)
    .replace('title: Permit returns', `title: ${text}, page: ${text}`);
}

async function readMarkdown(...args: string[]): Promise<string> {
  const { code, stdout } = await runAssess([...args, '-f', 'markdown'], {
    stdin: nastyCandidate(),
    cwd: makeFolder(),
  });
  expect(code).toBe(0);
  return stdout;
}

describe('a Markdown report of a candidate with nasty text', () => {
  const REPORTS = [
    ['-'],
    ['explain', 'boat-permits', '-'],
    ['explain', 'boat-permits', '-', '--brief'],
  ];

  for (const args of REPORTS) {
    test(`holds no HTML and no live link: assess ${args.join(' ')}`, async () => {
      const markdown = await readMarkdown(...args);
      expect(markdown).toContain('&lt;script&gt;');
      expect(markdown).not.toContain('<script');
      expect(markdown).not.toMatch(/(?<!\\)\]\(/);
    });

    test(`keeps its tables whole: assess ${args.join(' ')}`, async () => {
      for (const [headings = [], ...rows] of parseTables(await readMarkdown(...args))) {
        for (const row of rows) expect(row).toHaveLength(headings.length);
      }
    });
  }

  test('shows the name as it was typed, on one line', async () => {
    const [order = []] = parseTables(await readMarkdown('-'));
    expect(readInline(order[1]?.[1] ?? '')).toBe(`${NASTY} second line`);
  });

  test('has only the headings that the report itself writes', async () => {
    const headings = (await readMarkdown('-')).match(/^#+ \S+/gm);
    expect(headings).toEqual([
      '# Hit',
      '## 1',
      '## Answers',
      '## Method',
      '## Sources',
      '## Files',
    ]);
  });
});

describe('the Markdown hit list of the paper’s candidates', () => {
  test('begins with a headline sentence and the table of the list', async () => {
    const { stdout } = await runPaper(['-f', 'markdown']);
    const [title, , headline, , table] = stdout.split('\n');
    expect(title).toBe('# Hit list: Servitised platform criteria');
    expect(headline).toMatch(/^\*\*Open candidates: £150m to £230m a year if .*\*\*$/);
    expect(headline).toContain(
      'None of the 5 candidates qualifies yet: 3 are open and 2 ruled out.',
    );
    expect(headline).toContain('The order shows how much evidence is held, not merit.');
    expect(headline).toContain('the evidence does not separate them');
    expect(headline).toContain('Council Tax would save most');
    expect(table).toMatch(/^\| Rank \| Candidate \| Verdict \|/);
  });

  test('has a table of every criterion against every ranked candidate', async () => {
    const tables = parseTables((await runPaper(['-f', 'markdown'])).stdout);
    const matrix = tables.find(([headings]) => headings?.[1] === 'Criterion') ?? [];
    expect(matrix).toHaveLength(20);
    expect(matrix[6]).toEqual([
      '6',
      'Realistic chance of success',
      'Must',
      'Y',
      '?',
      'Y',
      'N',
      'N',
    ]);
    expect(matrix.slice(1).filter((row) => row[2] === 'Must')).toHaveLength(13);
  });

  test('has sections for each candidate, totals, method, sources and files', async () => {
    const { stdout } = await runPaper(['-f', 'markdown']);
    const headings = [...stdout.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual([
      '1 [1–5] Complaints',
      '2 [1–5] Council Tax',
      '3 [1–5] Payments and arrears',
      '4 [1–5] Registrars',
      '5 [1–5] Smart homes',
      'Totals',
      'Answers',
      'Judged, not ranked',
      'On the radar, to assess next',
      'Method',
      'Sources',
      'Files read',
    ]);
  });

  test('gives the reference saving before the paper’s arithmetic, which it labels a replication', async () => {
    const { stdout } = await runPaper(['-f', 'markdown']);
    const [, section = ''] = stdout.split('## 2 [1–5] Council Tax');
    const [own = ''] = section.split('\n## ');
    expect(own).toMatch(
      /Reference saving, a year: £110m to £170m \(2021-22 prices\)\.\n- The paper’s arithmetic, a year \(a replication\)/,
    );
    expect(own).toContain('addressable £1.11bn → residual £8.54m → gross saving £1.10bn');
  });

  test('says in its method that the marking is a reading', async () => {
    const { stdout } = await runPaper(['-f', 'markdown']);
    const [, method = ''] = stdout.split('## Method');
    expect(method).toContain('The marking here is therefore our reading');
  });
});

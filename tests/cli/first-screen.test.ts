import { describe, expect, test } from 'vitest';
import { runAssess, runShipped } from '../support/run-assess.ts';

/** The lines of the hit list of the shipped candidates, on a screen of this width. */
async function listLines(width: string, ...args: string[]): Promise<string[]> {
  const { stdout } = await runShipped(args, { COLUMNS: width });
  return stdout.trimEnd().split('\n');
}

/** The ranked candidates, each with its rank and the reference saving that its row must hold. */
async function listRanked(): Promise<{ rank: string; reference: boolean }[]> {
  const { candidates } = JSON.parse((await runShipped(['--json'])).stdout);
  return candidates
    .filter(({ rank }: { rank: number | null }) => rank !== null)
    .map(({ rank, rankRange, savings }: Ranked) => ({
      rank: `${rank} [${rankRange.join('–')}]`,
      reference: savings?.annual !== null,
    }));
}

interface Ranked {
  readonly rank: number;
  readonly rankRange: readonly number[];
  readonly savings: { readonly annual: unknown } | null;
}

/** A line less for the prompt of the shell. */
const SCREEN = 23;

describe('the first screen of the shipped candidates', () => {
  for (const width of ['60', '80', '120']) {
    test(`holds the headline with pounds and the whole order at ${width} columns`, async () => {
      const first = (await listLines(width)).slice(0, SCREEN);
      const [title, , headline = ''] = first;
      expect(title).toBe('Hit list: Servitised platform criteria');
      expect(headline).toMatch(/^Open candidates: £[\d.]+[mb]n? to £[\d.]+[mb]n? a year /);
      const rows = first.filter((line) => /^\d+ \[\d/.test(line));
      const ranked = await listRanked();
      expect(ranked.length).toBeGreaterThan(1);
      expect(rows).toHaveLength(ranked.length);
      for (const [at, { rank, reference }] of ranked.entries()) {
        expect(rows[at]?.startsWith(`${rank}  `)).toBe(true);
        if (reference) expect(rows[at]).toMatch(/£[\d.]+[mbk]n? to £[\d.]+[mbk]n?/);
      }
    });
  }

  // The rank by saving, for which there is no room beside the appraisals, stands below.
  test('is a table with a row a candidate beside appraisals too', async () => {
    const args = ['candidates', 'examples/appraisal'];
    const { stdout } = await runShipped(args, { COLUMNS: '80' });
    const rows = stdout.split('\n').filter((line) => /^\d+ \[\d/.test(line));
    expect(rows).toHaveLength((await listRanked()).length + 1);
    const folded = stdout.replaceAll(/\s+/g, ' ');
    expect(folded.match(/Rank \d+ by saving\./g)?.length).toBeGreaterThan(3);
  });

  test('is followed by some sixty lines at 80 columns', async () => {
    const lines = await listLines('80');
    const below = lines.slice(lines.findLastIndex((line) => /^\d+ \[\d/.test(line)) + 1);
    expect(below.length).toBeLessThanOrEqual(60);
    expect(lines.length).toBeLessThanOrEqual(80);
  });

  test('says once that no range separates the candidates', async () => {
    const { stdout } = await runShipped([], { COLUMNS: '400' });
    expect(stdout.replaceAll('\n', ' ').match(/the evidence does not\s+separate/g)).toHaveLength(1);
  });
});

describe('--method', () => {
  test('prints on a screen what stands in Markdown, and a line names it without', async () => {
    const short = (await listLines('80')).join('\n');
    const full = (await runShipped(['--method'], { COLUMNS: '80' })).stdout;
    expect(short).toMatch(/^Method\n(?:.+\n)*.*--method/m);
    for (const heading of ['Answers', 'Sources', 'Files read']) {
      expect(short).not.toMatch(new RegExp(`^${heading}$`, 'm'));
      expect(full).toMatch(new RegExp(`^${heading}$`, 'm'));
    }
    expect(full).toContain('Verdict. A candidate qualifies when every Must is met');
    expect(full).not.toContain('Each candidate in short');
    const markdown = (await runShipped(['-f', 'markdown'])).stdout;
    const sections = [...markdown.matchAll(/^## (.+)$/gm)].map(([, title = '']) => title);
    expect(sections.length).toBeGreaterThan(8);
    const lines = full.split('\n');
    const unescaped = sections.map((title) => title.replaceAll('\\', ''));
    expect(unescaped.filter((title) => !lines.includes(title))).toEqual([]);
    expect(markdown).not.toContain('Each candidate in short');
  });

  test('leaves JSON as it is', async () => {
    const [plain, asked] = [await runAssess(['--json']), await runAssess(['--json', '--method'])];
    expect(asked.stdout).toBe(plain.stdout);
  });
});

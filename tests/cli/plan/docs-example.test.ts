import { describe, expect, test } from 'vitest';
import { listPrinted } from '../../support/list-printed.ts';
import { runAssess, runShipped } from '../../support/run-assess.ts';

test('README has the example as it is printed', async () => {
  const [sample] = listPrinted('README.md').filter(({ args }) => args[0] === 'plan');
  const { stdout } = await runShipped(sample?.args ?? []);
  for (const part of sample?.parts ?? ['–']) expect(stdout).toContain(part);
});

describe('docs/plan.md', () => {
  const printed = listPrinted('docs/plan.md');

  test('prints samples of one command alone, from its first line on', async () => {
    expect(printed.length).toBeGreaterThan(4);
    const commands = new Set(printed.map(({ args }) => args.join(' ')));
    expect([...commands]).toEqual(['plan examples/portfolio']);
    const { stdout, code } = await runShipped(['plan', 'examples/portfolio']);
    expect(code).toBe(0);
    expect(stdout.startsWith(printed[0]?.parts[0] ?? '–')).toBe(true);
  });

  for (const { args, parts } of printed) {
    const [first = ''] = parts[0]?.split('\n') ?? [];
    test(`has the sample that begins with "${first}" as it is printed`, async () => {
      const { stdout } = await runShipped(args);
      for (const part of parts) expect(stdout).toContain(part);
    });
  }

  test('says that the example starts nothing on cash with everything adverse, and three with central figures', async () => {
    const starts = async (run: string) => {
      const args = ['plan', 'examples/portfolio', '--objective', 'cash', '--run', run, '--json'];
      const { stdout } = await runAssess(args);
      return JSON.parse(stdout).plan.length;
    };
    expect(await starts('low')).toBe(0);
    expect(await starts('central')).toBe(3);
  });

  test('says that £1m more in two years of the example adds less than in each of them', async () => {
    const budget = '2026-27=£12m,2027-28=£11m,2028-29=£14m,2029-30=£10m';
    const args = ['plan', 'examples/portfolio', '--budget', budget, '--json'];
    const { stdout } = await runAssess(args);
    // As with £1m more in the third year alone: 2.26884267 + 7.09523095 − 2.39667074 + 8.15761030.
    expect(JSON.parse(stdout).value.low).toBe('15125013.18');
  });
});

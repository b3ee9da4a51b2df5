import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PAPER } from '../../support/paper-candidates.ts';
import { readExample } from '../../support/read-example.ts';
import { makeFolder, runAssess } from '../../support/run-assess.ts';

describe('the example in docs/compare.md', () => {
  test('is what its commands print of the paper’s candidates', async () => {
    const folder = makeFolder();
    const [before, after] = [join(folder, 'before.json'), join(folder, 'after.json')];
    const assumed = [
      'council-tax.importance-of-benefits=Y',
      'council-tax.early-benefits=Y',
      'council-tax.benefits-kept-by-organisations=Y',
      'payments-and-arrears.early-benefits=N',
    ];
    await runAssess([...PAPER, '-o', before]);
    await runAssess([...PAPER, ...assumed.flatMap((each) => ['--assume', each]), '-o', after]);
    const { stdout, code } = await runAssess(['compare', before, after]);
    expect(code).toBe(0);
    const parts = readExample('docs/compare.md');
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(stdout).toContain(part);
  });
});

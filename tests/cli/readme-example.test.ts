import { expect, test } from 'vitest';
import { readExample } from '../support/read-example.ts';
import { runPaper } from '../support/run-paper.ts';

test('the hit list in the README is what the paper’s candidates give', async () => {
  const { stdout, code } = await runPaper([]);
  expect(code).toBe(0);
  const parts = readExample('README.md');
  expect(parts.length).toBeGreaterThan(1);
  for (const part of parts) expect(stdout).toContain(part.trim());
});

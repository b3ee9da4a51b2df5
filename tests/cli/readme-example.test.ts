import { expect, test } from 'vitest';
import { readExample } from '../support/read-example.ts';
import { runShipped } from '../support/run-assess.ts';

test('the hit list in the README is what npm start prints', async () => {
  const { stdout, code } = await runShipped([]);
  expect(code).toBe(0);
  const parts = readExample('README.md');
  expect(parts.length).toBeGreaterThan(1);
  for (const part of parts) expect(stdout).toContain(part.trim());
});

import { expect, test } from 'vitest';
import { findProblems } from '../../src/load/check-sources.ts';
import { wordFindings } from '../../src/load/word-findings.ts';
import { measureCpu } from '../support/cpu-time.ts';
import { sha256, toSource } from '../support/to-source.ts';

const CONTEXT = { sheet: null, assumptions: null, date: null };

test('twenty thousand problems on one line are each worded, in time that grows with the line alone', () => {
  const source = toSource('a.yaml', `{candidate: a${', x'.repeat(20_000)}}`);
  let fingerprints = new Set<string>();
  const took = measureCpu(() => {
    const findings = wordFindings(findProblems([source], CONTEXT), sha256);
    fingerprints = new Set(findings.map(({ fingerprint }) => fingerprint));
  });
  expect(fingerprints.size).toBeGreaterThan(19_000);
  expect(took).toBeLessThan(2000);
});

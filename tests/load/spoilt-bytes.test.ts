import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/check/finding.ts';
import { findProblems } from '../../src/load/check-sources.ts';
import { wordFindings } from '../../src/load/word-findings.ts';
import { listPaper } from '../shipped/list-shipped.ts';
import { measureCpu } from '../support/cpu-time.ts';
import { parseAssumptions, parseSheet } from '../support/parse.ts';
import { PROPERTY_RUNS } from '../support/property-runs.ts';
import { rawAssumptions } from '../support/raw-assumptions.ts';
import { rawSheet } from '../support/raw-sheet.ts';
import { sha256, toSource } from '../support/to-source.ts';
import { MUTATIONS, seeded } from './mutations.ts';

const ROUNDS = Math.ceil(PROPERTY_RUNS / 2);
const SHIPPED = listPaper();
const CONTEXT = {
  sheet: parseSheet(rawSheet({ digitisable: 'must', 'open-standards': 1 })),
  assumptions: parseAssumptions(rawAssumptions()),
  date: '2026-11-24',
};

/** The place of a finding where it does not stand within the file. */
function findMisplaced({ span, problem }: Finding, lines: readonly string[]): string | undefined {
  const { line, column, endLine, endColumn } = span;
  const isCounted = [line, column, endLine, endColumn].every(
    (each) => Number.isInteger(each) && each >= 1,
  );
  const isOrdered = endLine > line || (endLine === line && endColumn >= column);
  const fits = (lines[line - 1]?.length ?? -1) + 1 >= column;
  const endFits = (lines[endLine - 1]?.length ?? -1) + 1 >= endColumn;
  const isInside = isCounted && isOrdered && fits && endFits;
  return isInside ? undefined : `${problem.rule} ${line}:${column}-${endLine}:${endColumn}`;
}

Object.entries(MUTATIONS).forEach(([how, mutate], number) => {
  describe(`shipped files that are ${how}`, () => {
    const random = seeded(20_261_124 + number);
    const pick = () => SHIPPED[random(SHIPPED.length)] ?? { file: '', text: '' };

    test('are checked without a crash, at places in the file, within a second each', () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const { file, text } = pick();
        const bytes = mutate(text, pick().text, random);
        let findings: Finding[] = [];
        const took = measureCpu(() => {
          findings = wordFindings(findProblems([toSource(file, bytes)], CONTEXT), sha256);
        });
        const lines = new TextDecoder().decode(bytes).split('\n');
        const misplaced = findings.map((each) => findMisplaced(each, lines)).filter(Boolean);
        expect({ round, file, misplaced }).toEqual({ round, file, misplaced: [] });
        expect(took).toBeLessThan(1000);
        for (const { message } of findings) expect(message).toMatch(/\.$/);
      }
    });
  });
});

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

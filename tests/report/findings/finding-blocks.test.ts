import { expect, test } from 'vitest';
import type { CheckReport } from '../../../src/report/findings/check-report.ts';
import { findingBlocks } from '../../../src/report/findings/finding-blocks.ts';

const FINDING = {
  problem: {
    rule: 'bare-ratio',
    place: { path: ['savings', 'ratio'], at: 'value' },
    facts: { typed: '130' },
  },
  rule: 'bare-ratio',
  severity: 'error',
  file: 'a.yaml',
  span: { line: 7, column: 3, endLine: 7, endColumn: 9, lineText: '  ratio: 130' },
  message: 'The ratio says nothing of its kind.',
  fix: 'Give it one.',
  related: [],
  fingerprint: 'f',
} as const;

const REPORT: CheckReport = {
  version: '1.2.3',
  files: ['a.yaml', 'b.yaml'],
  findings: [FINDING, { ...FINDING, file: 'b.yaml' }],
  counts: { error: 2, warning: 1, note: 0 },
  failing: ['error'],
  rules: [],
  rulesAddress: 'file:///docs/rules.md',
  max: 10,
};

test('findings are counted and stand in a table with their places and how to mend them', () => {
  const [, counts, table] = findingBlocks(REPORT);
  expect(counts).toEqual({
    kind: 'paragraph',
    text: '2 errors, 1 warning and 0 notes in 2 files.',
  });
  expect(table).toMatchObject({
    rows: [
      ['a.yaml:7:3', 'error', 'bare-ratio', 'The ratio says nothing of its kind. Give it one.'],
      ['b.yaml:7:3', 'error', 'bare-ratio', 'The ratio says nothing of its kind. Give it one.'],
    ],
  });
});

test('findings beyond the most to show are counted', () => {
  const blocks = findingBlocks({ ...REPORT, max: 1 });
  expect(blocks.at(-1)).toEqual({ kind: 'paragraph', text: 'And 1 more.' });
});

test('without findings there is no table', () => {
  const blocks = findingBlocks({ ...REPORT, findings: [] });
  expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph']);
});

import { describe, expect, test } from 'vitest';
import { findQuestions } from '../../../src/assess/unknowns/questions.ts';
import type { Block } from '../../../src/report/blocks.ts';
import { questionBlocks } from '../../../src/report/questions/question-blocks.ts';
import { EXAMPLE_MARKINGS, plainCandidate } from '../../support/plain-candidate.ts';
import { rankPortfolio } from '../../support/portfolio.ts';

const ASSESSMENT = rankPortfolio({
  markings: EXAMPLE_MARKINGS,
  candidates: [
    plainCandidate('a', '?YYY'),
    plainCandidate('b', '?YYN'),
    plainCandidate('c', 'YYY?'),
  ],
});

const REPORT = {
  assessment: ASSESSMENT,
  provenance: {
    tool: { name: 'assess', version: '1.2.3' },
    sheet: { file: 's.yaml', digest: '' },
    assumptions: { file: 'a.yaml', digest: '' },
    inputs: [],
    assumed: [],
    skipped: [],
    date: null,
  },
  readDocuments: () => {
    throw new Error('only JSON holds documents');
  },
};

function build(left: { readonly mootLeftOut?: number; readonly isNone?: boolean } = {}) {
  const shown = left.isNone === true ? [] : findQuestions(ASSESSMENT, 2);
  const { mootLeftOut = 0 } = left;
  return questionBlocks({ shown, total: shown.length, mootLeftOut, top: 2, ranked: 3 }, REPORT);
}

function sectionsOf(blocks: readonly Block[]) {
  return blocks.flatMap((block) => (block.kind === 'section' ? [block] : []));
}

describe('open questions', () => {
  test('stand together by criterion, numbered in the order of the first of each', () => {
    const sections = sectionsOf(build());
    const titles = sections.map(({ title }) => title);
    expect(titles).toEqual(['1. legal (1, Must)', '2. shared (4, Could)', 'Markings that matter']);
    const [, table] = sections[0]?.blocks ?? [];
    if (table?.kind !== 'table') throw new Error('questions stand in a table');
    expect(table.rows.map(([candidate]) => candidate).toSorted()).toEqual(['A', 'B']);
  });

  test('say whom to ask and what each answer would make of the candidate', () => {
    const [first] = sectionsOf(build());
    const table = first?.blocks.find(({ kind }) => kind === 'table');
    if (table?.kind !== 'table') throw new Error('questions stand in a table');
    const row = table.rows.find(([candidate]) => candidate === 'A');
    // Y: all met, which the others equal at best and share the rank; N: below c that qualifies, and
    // below b too where b's own unknown is Y
    expect(row?.slice(1, 5)).toEqual([
      'Ask somebody who knows.',
      'qualifies, rank 1',
      'ruled out, rank 2 to 3',
      '50%, assumed',
    ]);
  });

  test('say how many are moot and were left out', () => {
    const lead = build({ mootLeftOut: 4 }).find(({ kind }) => kind === 'paragraph');
    expect(JSON.stringify(lead)).toContain('4 more are moot');
    expect(JSON.stringify(build())).not.toContain('moot');
  });

  test('are said to be none where nothing is open', () => {
    const [, lead] = build({ isNone: true });
    expect(JSON.stringify(lead)).toContain('Nothing is open');
  });
});

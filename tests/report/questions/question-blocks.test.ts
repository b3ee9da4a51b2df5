import { describe, expect, test } from 'vitest';
import {
  findListSize,
  listQuestions,
  type QuestionList,
} from '../../../src/assess/unknowns/question-list.ts';
import type { Block } from '../../../src/report/blocks.ts';
import { questionBlocks } from '../../../src/report/questions/question-blocks.ts';
import { tellLead } from '../../../src/report/questions/tell-lead.ts';
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

const LIST = listQuestions(ASSESSMENT, { top: 2, limit: 10, all: false, about: null });

function build(more: Partial<QuestionList> = {}) {
  return questionBlocks({ ...LIST, ...more }, REPORT);
}

const NONE = { questions: [], shown: [] };

/** The sentences before the first question, without those on what worth is. */
function leadOf(more: Partial<QuestionList>): string[] {
  return tellLead({ ...LIST, ...more }).filter((sentence) => !sentence.startsWith('Worth is'));
}

function sectionsOf(blocks: readonly Block[]) {
  return blocks.flatMap((block) => (block.kind === 'section' ? [block] : []));
}

describe('open questions', () => {
  test('stand together by criterion, numbered in the order of the first of each', () => {
    const sections = sectionsOf(build());
    const titles = sections.map(({ title }) => title);
    expect(titles).toEqual([
      'How near each is',
      '1. legal (1, Must)',
      '2. shared (4, Could)',
      'Markings that matter',
    ]);
    const [, table] = sections[1]?.blocks ?? [];
    if (table?.kind !== 'table') throw new Error('questions stand in a table');
    expect(table.rows.map(([candidate]) => candidate).toSorted()).toEqual(['A', 'B']);
  });

  test('say whom to ask and what each answer would make of the candidate', () => {
    const [, first] = sectionsOf(build());
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
    expect(JSON.stringify(lead)).toContain('4 more questions are moot');
    expect(JSON.stringify(build())).not.toContain('moot');
  });

  test('are said to be none where nothing is open, and how many are moot', () => {
    expect(leadOf(NONE)).toEqual([
      'Nothing is open: every question of a ranked candidate that still matters has an answer.',
    ]);
    const [moot] = leadOf({ ...NONE, mootLeftOut: 1 });
    expect(moot).toContain('1 open question is moot, since their candidates are ruled out');
  });

  test('are none of candidates on the radar, and it is said what to change', () => {
    const one = { ...NONE, ranked: 0, radar: { names: ['Boat permits'], unanswered: 19 } };
    expect(leadOf(one)).toEqual([
      'No candidate is ranked, so no question is weighed here.',
      'Boat permits is on the radar, so it is not ranked: 19 questions unanswered. Change "status: radar" to "status: assessed" in its file to rank it and weigh its questions.',
    ]);
    const two = leadOf({ radar: { names: ['A', 'B'], unanswered: 38 } });
    expect(two.at(-1)).toMatch(/^2 candidates are on the radar, .*: 38 questions unanswered\./);
  });

  test('are none of candidates past ranking, which is said where nothing else is asked', () => {
    const others = [{ name: 'Ferries', status: 'benchmark' }] as const;
    expect(leadOf({ ...NONE, ranked: 0, others }).at(-1)).toBe(
      'Ferries is not ranked, since its status is "benchmark".',
    );
    expect(leadOf({ others }).join()).not.toContain('Ferries');
  });
});

describe('how near candidates are', () => {
  test('is told of each that is ranked, in list order', () => {
    const [near] = sectionsOf(build());
    // c meets both Musts; a and b want the one that is not known
    expect(near?.blocks).toEqual([
      {
        kind: 'list',
        items: [
          'C: qualifies, 2 of 2 Musts met.',
          'A: needs 1 more Yes to qualify; 1 of 2 Musts met.',
          'B: needs 1 more Yes to qualify; 1 of 2 Musts met.',
        ],
      },
    ]);
  });
});

describe('the size of a list that nobody stated', () => {
  test.each([
    [0, 1],
    [1, 1],
    [2, 1],
    [3, 1],
    [5, 2],
    [9, 4],
    [10, 5],
    [11, 5],
    [40, 5],
  ])('for %i candidates is %i', (ranked, size) => {
    expect(findListSize(ranked)).toBe(size);
  });
});

test('a page names no option of a command that its reader may not have', () => {
  const moot = { ...LIST, isTopChosen: true, mootLeftOut: 2 };
  const full = { ...LIST, top: 3, mootLeftOut: 2 };
  const words = (readIn: 'report' | 'page') =>
    [moot, full, { ...LIST, ...NONE, mootLeftOut: 2 }].flatMap((list) => tellLead(list, readIn));
  expect(words('report').join(' ')).toContain('--all');
  expect(words('report').join(' ')).toContain('--top');
  expect(words('page').join(' ')).not.toContain('--');
});

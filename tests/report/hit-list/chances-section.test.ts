import { expect, test } from 'vitest';
import { listChanceColumns } from '../../../src/report/hit-list/chances-csv.ts';
import { chancesSection } from '../../../src/report/hit-list/chances-section.ts';
import { showChance } from '../../../src/report/words/show-chance.ts';
import { EXAMPLE_MARKINGS, plainCandidate } from '../../support/plain-candidate.ts';
import { type PlainCandidate, rankPortfolio } from '../../support/portfolio.ts';

function rankWithChances(top: number | undefined, ...candidates: PlainCandidate[]) {
  return rankPortfolio({ markings: EXAMPLE_MARKINGS, candidates }, { chances: true, top });
}

function listRows(assessment: ReturnType<typeof rankWithChances>) {
  const [section] = chancesSection(assessment);
  if (section?.kind !== 'section') throw new Error('chances are a section');
  return section.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
}

/** A is first with B if its unknown Must is met, which is even, and else second. */
const OPEN = [plainCandidate('a', 'Y?NN'), plainCandidate('b', 'YYNN')];

test('each rank has its chance in percent beside the picture, and qualifying or the top has one', () => {
  for (const top of [undefined, 1]) {
    expect(listRows(rankWithChances(top, ...OPEN))).toEqual([
      ['B', '█·', '1: 100%', '1.0', '100%'],
      ['A', '▅▅', '1: 50%, 2: 50%', '1.5', '50%'],
    ]);
  }
});

test('a ruled-out candidate has no chance of the top, however surely it stands first by answers', () => {
  const ruledOut = [plainCandidate('c', 'NY?N'), plainCandidate('d', 'NN?N')];
  const rows = listRows(rankWithChances(1, ...ruledOut));
  expect(rows).toEqual([
    ['C', '█·', '1: 100%', '1.0', 'ruled out'],
    ['D', '·█', '2: 100%', '2.0', 'ruled out'],
  ]);
});

test('more than 20 ranks share cells, and their chances are of any of them', () => {
  const many = Array.from({ length: 21 }, (_, at) =>
    plainCandidate(`c${at}`, 'YYNN', at === 0 ? 1000 : 1000 - at),
  );
  const [first] = listRows(rankWithChances(undefined, ...many));
  expect(first).toEqual(['C0', `█${'·'.repeat(10)}`, '1–2: 100%', '1.0', '100%']);
});

test('in CSV each rank has a column in percent, and the top none for a candidate that is ruled out', () => {
  const assessment = rankWithChances(1, ...OPEN, plainCandidate('c', 'N?NN'));
  const columns = listChanceColumns(assessment);
  expect(columns.map(({ heading }) => heading)).toEqual([
    ...['mean rank', 'chance of qualifying', 'chance of the top 1'],
    ...['chance of rank 1', 'chance of rank 2', 'chance of rank 3'],
  ]);
  const rows = assessment.ranked.map((entry) => columns.map(({ cell }) => cell(entry)));
  // C has no Must or one, each even; A has one or two: level in one case of four, which is rank 2 for both
  expect(rows).toEqual([
    ['1', '100%', '100%', '100%', '0%', '0%'],
    ['1.5', '50%', '50%', '50%', '50%', '0%'],
    ['2.75', '0%', null, '0%', '25%', '75%'],
  ]);
});

test('without --chances there is no section, and no column', () => {
  const assessment = rankPortfolio({ markings: EXAMPLE_MARKINGS, candidates: OPEN });
  expect(chancesSection(assessment)).toEqual([]);
  expect(listChanceColumns(assessment)).toEqual([]);
});

test.each([
  { chance: 0, shown: '0%' },
  { chance: 1e-9, shown: '<1%' },
  { chance: 0.0049, shown: '<1%' },
  { chance: 0.005, shown: '1%' },
  { chance: 0.89, shown: '89%' },
  { chance: 0.996, shown: '>99%' },
  { chance: 1, shown: '100%' },
])('a chance of $chance is shown as $shown', ({ chance, shown }) => {
  expect(showChance(chance)).toBe(shown);
});

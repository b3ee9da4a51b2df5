import { describe, expect, test } from 'vitest';
import {
  type Decider,
  findDecider,
  findNeighbours,
} from '../../../src/assess/ranking/neighbours.ts';
import type { RankBy } from '../../../src/documents/rank-by.ts';
import { EXAMPLE_MARKINGS as markings, plainCandidate } from '../../support/plain-candidate.ts';
import { rankPortfolio } from '../../support/portfolio.ts';

describe('what sets two neighbours apart', () => {
  type Given = readonly [answers: string, pounds: number | null];
  type Pair = { above: Given; below: Given; by: RankBy; decider: Decider };
  const pairs: readonly Pair[] = [
    { above: ['YYNN', 1], below: ['Y?YY', 9], by: 'answers', decider: 'verdict' },
    { above: ['NNYY', 1], below: ['NNYN', 9], by: 'answers', decider: 'coulds' },
    { above: ['YN??', 1], below: ['NNYY', 9], by: 'answers', decider: 'musts' },
    { above: ['YYYY', 9], below: ['YYYY', 1], by: 'answers', decider: 'saving' },
    { above: ['YYYY', 9], below: ['YYYY', null], by: 'answers', decider: 'saving' },
    { above: ['Y?YY', 1], below: ['YNYY', 1], by: 'answers', decider: 'verdict' },
    { above: ['Y?Y?', 1], below: ['Y?YN', 1], by: 'answers', decider: 'unknowns' },
    { above: ['Y?Y?', 1], below: ['?YY?', 1], by: 'answers', decider: 'nothing' },
    { above: ['YYNN', null], below: ['YYNN', null], by: 'answers', decider: 'nothing' },
    { above: ['YYNN', 9], below: ['YYYY', 1], by: 'saving', decider: 'saving' },
    { above: ['YYNN', 9], below: ['YYYY', 9], by: 'saving', decider: 'nothing' },
    { above: ['YYNN', 1], below: ['Y?YY', 9], by: 'saving', decider: 'verdict' },
  ];

  test.each(pairs)('$above and $below, by $by, is: $decider', ({ above, below, by, decider }) => {
    const candidates = [plainCandidate('b', ...below), plainCandidate('a', ...above)];
    const [first, second] = rankPortfolio({ markings, candidates }, { by }).ranked;
    expect(first?.candidate.candidate).toBe('a');
    expect(first && second && findDecider(first, second, by)).toBe(decider);
  });
});

describe('the neighbours of a candidate', () => {
  // b meets both Musts, a and c one each: a has more Could points than c
  const list = rankPortfolio({
    markings,
    candidates: [
      plainCandidate('a', 'Y?YN'),
      plainCandidate('b', 'YYNN'),
      plainCandidate('c', 'Y?NN'),
    ],
  });
  const neighboursOf = (id: string) => {
    const entry = list.byId.get(id);
    if (entry === undefined) throw new Error(`no ${id}`);
    const { above, below } = findNeighbours(entry, list);
    return [above, below].map((each) => each && [each.entry.candidate.candidate, each.decider]);
  };

  test('are those just above and just below it, with what sets each apart', () => {
    expect(neighboursOf('b')).toEqual([null, ['a', 'verdict']]);
    expect(neighboursOf('a')).toEqual([
      ['b', 'verdict'],
      ['c', 'coulds'],
    ]);
    expect(neighboursOf('c')).toEqual([['a', 'coulds'], null]);
  });

  test('are none for a candidate without a rank', () => {
    const [first] = list.ranked;
    if (first === undefined) throw new Error('three are ranked');
    const entry = { ...first, kind: 'unranked' } as const;
    expect(findNeighbours(entry, list)).toEqual({ above: null, below: null });
  });
});

import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import type { AssessOptions } from '../../src/assess/state.ts';
import { makeState } from '../support/make-state.ts';
import { parseCandidate, parseSheet } from '../support/parse.ts';
import { rawAnswers, rawCandidate, rawSpend } from '../support/raw-candidate.ts';
import { rawSheet } from '../support/raw-sheet.ts';

const statuses = {
  radar: 'aaa',
  assessed: 'ann',
  adopting: 'ada',
  delivered: 'del',
  benchmark: 'ben',
};

function listStatuses(options: Partial<AssessOptions> = {}) {
  const candidates = Object.entries({ ...statuses, 'assessed ': 'abe', 'benchmark ': 'bab' }).map(
    ([status, candidate]) =>
      parseCandidate(
        rawCandidate({
          candidate,
          status: status.trim(),
          answers: rawAnswers({ legal: candidate === 'abe' ? 'N' : 'Y', open: '?' }),
          savings: { spend: [rawSpend('£130m')] },
        }),
      ),
  );
  const sheet = parseSheet(rawSheet({ legal: 'must', digital: 'must', funded: 'must', open: 1 }));
  return assess(makeState({ sheet, candidates }, options));
}

const ids = (entries: readonly { candidate: { candidate: string } }[]) =>
  entries.map(({ candidate }) => candidate.candidate);

describe('the hit list', () => {
  test('ranks assessed candidates alone', () => {
    const { ranked, unranked } = listStatuses();
    expect(ids(ranked)).toEqual(['ann', 'abe']);
    expect(ids(unranked).toSorted()).toEqual(['aaa', 'ada', 'bab', 'ben', 'del']);
  });

  test('ranks against assessed candidates alone, in range, saving and place', () => {
    const [first, second] = listStatuses({ top: 1 }).ranked;
    expect(first).toMatchObject({ rank: 1, rankRange: [1, 2], savingRank: 1, place: 'borderline' });
    expect(second).toMatchObject({ rank: 2, rankRange: [1, 2], savingRank: 1, place: 'out' });
  });

  test('ranks every candidate when all are asked for', () => {
    const { ranked, unranked } = listStatuses({ all: true });
    expect(ids(ranked)).toEqual(['aaa', 'ada', 'ann', 'bab', 'ben', 'del', 'abe']);
    expect(ranked.map(({ rank }) => rank)).toEqual([1, 1, 1, 1, 1, 1, 7]);
    expect(unranked).toEqual([]);
  });

  test('lists the others by status, then by id, judged and costed', () => {
    const { unranked } = listStatuses();
    expect(unranked.map(({ candidate }) => `${candidate.status} ${candidate.candidate}`)).toEqual([
      'adopting ada',
      'benchmark bab',
      'benchmark ben',
      'delivered del',
      'radar aaa',
    ]);
    expect(unranked.map(({ judgement }) => judgement.verdict)).toEqual(Array(5).fill('open'));
    expect(unranked.map(({ estimate }) => estimate?.annual?.gross?.central.toFixed())).toEqual(
      Array(5).fill('129000000'),
    );
  });

  test('names the Musts that are N, the Musts that are not known, and what nobody answered', () => {
    const second = listStatuses().ranked[1];
    expect(second?.unmetMusts.map(({ criterion }) => criterion.id)).toEqual(['legal']);
    expect(second?.unknownMusts.map(({ criterion }) => criterion.id)).toEqual([
      'digital',
      'funded',
    ]);
    expect(second?.unanswered.map(({ id }) => id)).toEqual(['digital', 'funded']);
  });

  test('finds every candidate by its id, ranked or not', () => {
    const { byId } = listStatuses();
    expect([...byId.keys()].toSorted()).toEqual(['aaa', 'abe', 'ada', 'ann', 'bab', 'ben', 'del']);
    expect(byId.get('ann')).toMatchObject({ kind: 'ranked', rank: 1 });
    expect(byId.get('aaa')).toMatchObject({ kind: 'unranked', candidate: { status: 'radar' } });
  });

  test('totals those that qualify and those that are open apart, and no others', () => {
    const { totals } = listStatuses();
    expect(totals.qualifies).toMatchObject({ annual: null, oneOff: null, leftOut: [] });
    expect(totals.open.annual?.gross?.central.toFixed()).toBe('129000000');
    expect(listStatuses({ all: true }).totals.open.annual?.gross?.central.toFixed()).toBe(
      '774000000',
    );
  });
});

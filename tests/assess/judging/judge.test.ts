import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/assess/judging/judge.ts';
import { parseCandidate, parseSheet } from '../../support/parse.ts';
import { rawAnswers, rawCandidate } from '../../support/raw-candidate.ts';
import { type Marking, rawSheet } from '../../support/raw-sheet.ts';

const judgeAnswers = (
  markings: Readonly<Record<string, Marking>>,
  meets: Readonly<Record<string, string>>,
) =>
  judge(
    parseSheet(rawSheet(markings)),
    parseCandidate(rawCandidate({ answers: rawAnswers(meets) })),
  );

const MUSTS = { legal: 'must', digital: 'must', funded: 'must' } as const;

/** Strong Kleene AND: N beats ?, ? beats Y. The answers are to legal, digital and funded in turn. */
const verdicts = [
  { answers: 'YYY', verdict: 'qualifies' },
  { answers: 'YY?', verdict: 'open' },
  { answers: '?YY', verdict: 'open' },
  { answers: '???', verdict: 'open' },
  { answers: 'YYN', verdict: 'ruled-out' },
  { answers: 'NYY', verdict: 'ruled-out' },
  { answers: 'N??', verdict: 'ruled-out' },
  { answers: '??N', verdict: 'ruled-out' },
  { answers: '?NY', verdict: 'ruled-out' },
  { answers: 'NNN', verdict: 'ruled-out' },
];

describe('the verdict', () => {
  test.each(verdicts)('of a candidate whose Musts are $answers is $verdict', ({
    answers,
    verdict,
  }) => {
    const [legal = '', digital = '', funded = ''] = answers;
    expect(judgeAnswers(MUSTS, { legal, digital, funded }).verdict).toBe(verdict);
  });

  test('of a candidate with a Must that nobody answered is open', () => {
    expect(judgeAnswers(MUSTS, { legal: 'Y', digital: 'Y' }).verdict).toBe('open');
    expect(judgeAnswers(MUSTS, { legal: 'Y', digital: 'Y', funded: '' }).verdict).toBe('open');
  });

  test('of a candidate that meets every Could but not one Must is ruled out', () => {
    const judged = judgeAnswers(
      { legal: 'must', open: 1000, shared: 1000 },
      { legal: 'N', open: 'Y', shared: 'Y' },
    );
    expect(judged.verdict).toBe('ruled-out');
  });

  test('of a candidate that meets every Must but no Could is qualifies', () => {
    const judged = judgeAnswers(
      { legal: 'must', open: 1000, shared: 1000 },
      { legal: 'Y', open: 'N', shared: '?' },
    );
    expect(judged.verdict).toBe('qualifies');
  });

  test('takes no notice of an answer to a question that the sheet does not ask', () => {
    expect(judgeAnswers({ legal: 'must' }, { legal: 'Y', weather: 'N' }).verdict).toBe('qualifies');
  });

  test('of a candidate is not taken in by a criterion whose id every object has', () => {
    const markings = Object.fromEntries([['constructor', 'must' as const]]);
    const { verdict, criteria } = judgeAnswers(markings, {});
    expect(verdict).toBe('open');
    expect(criteria[0]?.answer).toBeUndefined();
  });
});

describe('the tallies', () => {
  const markings = {
    legal: 'must',
    open: 2,
    digital: 'must',
    shared: 3,
    back: 1,
    funded: 'must',
    virgin: 5,
  } as const;
  const judged = judgeAnswers(markings, {
    legal: 'Y',
    open: 'Y',
    digital: 'N',
    shared: '?',
    back: 'N',
  });

  test('count Musts and Coulds apart, and what nobody answered as unknown', () => {
    expect(judged.musts).toEqual({ met: 1, unmet: 1, unknown: 1, total: 3 });
    expect(judged.coulds).toMatchObject({ met: 1, unmet: 1, unknown: 2, total: 4 });
  });

  test('give Could points from every unknown as N (2) to every unknown as Y (2 + 3 + 5), of 11', () => {
    expect(judged.coulds.points).toEqual({ low: 2, high: 10, total: 11 });
  });

  test('list the criteria in sheet order and tell ? from not answered', () => {
    const seen = judged.criteria.map(({ criterion, meets, isAnswered }) => [
      criterion.id,
      meets,
      isAnswered,
    ]);
    expect(seen).toEqual([
      ['legal', 'Y', true],
      ['open', 'Y', true],
      ['digital', 'N', true],
      ['shared', '?', true],
      ['back', 'N', true],
      ['funded', '?', false],
      ['virgin', '?', false],
    ]);
  });
});

describe('for any sheet and any answers', () => {
  const marking = fc.oneof(fc.constant<Marking>('must'), fc.integer({ min: 1, max: 9 }));
  const row = fc.record({ marking, meets: fc.constantFrom('Y', 'N', '?', '') });
  const rows = fc.array(row, { minLength: 1, maxLength: 8 });
  const judgeRows = (given: readonly { marking: Marking; meets: string }[]) =>
    judgeAnswers(
      Object.fromEntries(given.map((each, index) => [`c${index}`, each.marking])),
      Object.fromEntries(given.map((each, index) => [`c${index}`, each.meets])),
    );
  const isMust = ({ marking: each }: { marking: Marking }) => each === 'must';

  test('nothing qualifies unless every Must is Y, and N on a Must rules out', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const musts = given.filter(isMust).map(({ meets }) => meets);
        fc.pre(musts.length > 0);
        const { verdict } = judgeRows(given);
        expect(verdict === 'qualifies').toBe(musts.every((meets) => meets === 'Y'));
        expect(verdict === 'ruled-out').toBe(musts.some((meets) => meets === 'N'));
      }),
    );
  });

  test('Coulds and their points never matter to the verdict', () => {
    fc.assert(
      fc.property(rows, rows, (given, others) => {
        const coulds = others.filter((each) => !isMust(each));
        const { verdict } = judgeRows(given.filter(isMust));
        expect(judgeRows([...given, ...coulds]).verdict).toBe(verdict);
      }),
    );
  });

  test('met, unmet and unknown make up the total, and points low ≤ high ≤ total', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const { musts, coulds } = judgeRows(given);
        expect(musts.total).toBe(given.filter(isMust).length);
        expect(musts.met + musts.unmet + musts.unknown).toBe(musts.total);
        expect(coulds.met + coulds.unmet + coulds.unknown).toBe(given.length - musts.total);
        const { low, high, total } = coulds.points;
        const points = given.flatMap((each) =>
          each.marking === 'must' ? [] : [{ ...each, points: each.marking }],
        );
        const sum = (kept: typeof points) => kept.reduce((all, each) => all + each.points, 0);
        expect(low).toBe(sum(points.filter(({ meets }) => meets === 'Y')));
        expect(total - high).toBe(sum(points.filter(({ meets }) => meets === 'N')));
        expect(total).toBe(sum(points));
      }),
    );
  });
});

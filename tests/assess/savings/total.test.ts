import { describe, expect, test } from 'vitest';
import type { Total } from '../../../src/assess/savings/running-total.ts';
import { totalSavings } from '../../../src/assess/savings/total.ts';
import {
  costedCandidate,
  HALVING,
  savingCandidate as saves,
} from '../../support/costed-candidate.ts';
import { showMillionths, showRuns } from '../../support/estimate-savings.ts';
import { rawSpend } from '../../support/raw-candidate.ts';

const adjusted = ({ annual }: Total) => showRuns(annual?.adjusted)?.[1];

const linked = [
  { title: 'no link: all count', given: [saves('a', 5), saves('b', 9)], total: '14', leftOut: [] },
  {
    title: 'the greater names the lesser',
    given: [saves('a', 5), saves('b', 9, { overlaps: ['a'] })],
    total: '9',
    leftOut: ['a'],
  },
  {
    title: 'the lesser names the greater',
    given: [saves('a', 5, { overlaps: ['b'] }), saves('b', 9)],
    total: '9',
    leftOut: ['a'],
  },
  {
    title: 'a bundle contains the others and saves more',
    given: [saves('a', 5), saves('b', 9), saves('c', 20, { contains: ['a', 'b'] })],
    total: '20',
    leftOut: ['a', 'b'],
  },
  {
    title: 'a bundle contains another and saves less',
    given: [saves('a', 5), saves('c', 4, { contains: ['a'] }), saves('z', 1)],
    total: '6',
    leftOut: ['c'],
  },
  {
    title: 'a chain: a with b, b with c',
    given: [saves('a', 5, { overlaps: ['b'] }), saves('b', 4), saves('c', 9, { contains: ['b'] })],
    total: '9',
    leftOut: ['a', 'b'],
  },
  {
    title: 'two pairs that a fifth joins at last',
    given: [
      saves('a', 5, { overlaps: ['b'] }),
      saves('b', 4),
      saves('c', 3, { overlaps: ['d'] }),
      saves('d', 2),
      saves('e', 1, { overlaps: ['b', 'd'] }),
    ],
    total: '5',
    leftOut: ['b', 'c', 'd', 'e'],
  },
  {
    title: 'a link to a candidate that is not among them',
    given: [saves('a', 5, { overlaps: ['gone'] }), saves('b', 9, { contains: ['away'] })],
    total: '14',
    leftOut: [],
  },
  {
    title: 'equal savings: the first id counts',
    given: [saves('b', 5), saves('a', 5, { overlaps: ['b'] })],
    total: '5',
    leftOut: ['b'],
  },
  {
    title: 'a link to one without an estimate',
    given: [saves('a', null, { overlaps: ['b'] }), saves('b', 0)],
    total: '0',
    leftOut: ['a'],
  },
  {
    title: 'one without an estimate and without a link',
    given: [saves('a', null), saves('b', 9)],
    total: '9',
    leftOut: [],
  },
];

describe('the total of several candidates', () => {
  test.each(linked)('with $title', ({ given, total, leftOut }) => {
    const found = totalSavings(given);
    expect(adjusted(found)).toBe(total);
    expect(found.leftOut).toEqual(leftOut);
  });

  test('counts the one with the greatest adjusted saving, not the greatest spend', () => {
    const weak = { spend: [rawSpend('£100', { grade: '6' })], ratio: HALVING, overlaps: ['good'] };
    const good = { spend: [rawSpend('£80')], ratio: HALVING };
    const found = totalSavings([costedCandidate('weak', weak), costedCandidate('good', good)]);
    expect(adjusted(found)).toBe('40');
    expect(found.leftOut).toEqual(['weak']);
  });

  test('adds up every figure, annual and one-off apart', () => {
    const once = rawSpend('£6', { kind: 'one-off', id: 'once' });
    const found = totalSavings([
      costedCandidate('a', {
        spend: [rawSpend('£100', { grade: '3' })],
        ratio: HALVING,
        cashable: '50%',
      }),
      costedCandidate('b', { spend: [rawSpend('£20'), once], ratio: HALVING, cashable: '100%' }),
    ]);
    expect(showRuns(found.annual?.spend)).toEqual(['120', '120', '120']);
    expect(showRuns(found.annual?.addressable)?.[1]).toBe('120');
    expect(showRuns(found.annual?.residual)?.[1]).toBe('60');
    expect(showRuns(found.annual?.gross)?.[1]).toBe('60');
    expect(showRuns(found.annual?.adjusted)?.[1]).toBe('55');
    expect(showRuns(found.annual?.cashReleasing)?.[1]).toBe('32.5');
    expect(found.annual && showMillionths(found.annual.reference.low)).toBe('12');
    expect(found.annual && showMillionths(found.annual.reference.high)).toBe('18');
    expect(showRuns(found.oneOff?.gross)?.[1]).toBe('3');
  });

  test('adds up the low and the high run too', () => {
    const wide = { ...rawSpend(''), amount: { low: '£10', central: '£20', high: '£40' } };
    const found = totalSavings([
      costedCandidate('a', { spend: [wide], ratio: HALVING }),
      saves('b', 7),
    ]);
    expect(showRuns(found.annual?.adjusted)).toEqual(['12', '17', '27']);
  });

  test('is null where no candidate has an estimate of that kind', () => {
    expect(totalSavings([])).toMatchObject({ annual: null, oneOff: null, leftOut: [] });
    expect(totalSavings([saves('a', null)])).toMatchObject({
      annual: null,
      oneOff: null,
      leftOut: [],
    });
    expect(totalSavings([saves('a', 5)]).oneOff).toBeNull();
  });

  test('keeps what is not estimated null: without a ratio, spend alone adds up', () => {
    const { annual } = totalSavings([
      costedCandidate('a', { spend: [rawSpend('£5')], ratio: 'none' }),
      costedCandidate('b', { spend: [rawSpend('£6')], ratio: 'none' }),
    ]);
    expect(showRuns(annual?.addressable)?.[1]).toBe('11');
    expect(annual).toMatchObject({
      residual: null,
      gross: null,
      adjusted: null,
      cashReleasing: null,
    });
  });
});

import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/assess/assess.ts';
import { findProspects } from '../../../src/assess/prospects.ts';
import { tellProspect } from '../../../src/report/hit-list/tell-prospect.ts';
import { makeState } from '../../support/make-state.ts';
import { parseCandidate, parseSheet, type Raw } from '../../support/parse.ts';
import { rawAnswers, rawCandidate, rawSpend } from '../../support/raw-candidate.ts';
import { rawSheet } from '../../support/raw-sheet.ts';

const HALVED = { kind: 'baseline-per-residual', value: '2', grade: '1', source: 'returns' };

/** A candidate with one Must, and its spend; the reference saving is 10% to 15% of it. */
function candidate(id: string, law: string, ...spend: readonly Raw[]) {
  const savings = spend.length === 0 ? {} : { savings: { spend, ratio: HALVED } };
  return parseCandidate(
    rawCandidate({ candidate: id, name: id, answers: rawAnswers({ law }), ...savings }),
  );
}

function tell(...candidates: ReturnType<typeof candidate>[]): string[] {
  const sheet = parseSheet(rawSheet({ law: 'must' }));
  return findProspects(assess(makeState({ sheet, candidates }))).map(tellProspect);
}

const AIM = 'what comparable programmes aim at';

describe('what candidates may save stands in the headline', () => {
  test('for those that qualify and for those that are open, and not for those ruled out', () => {
    expect(
      tell(
        candidate('a', 'Y', rawSpend('£1m')),
        candidate('b', '?', rawSpend('£2m')),
        candidate('c', '?', rawSpend('£4m')),
        candidate('d', 'N', rawSpend('£8m')),
      ),
    ).toEqual([
      `Qualifying candidate: £100k to £150k a year if it reaches ${AIM}; not appraised.`,
      `Open candidates: £600k to £900k a year if they reach ${AIM}; none appraised.`,
    ]);
  });

  test('with what is saved once beside it, never added to it', () => {
    const once = rawSpend('£9m', { kind: 'one-off', id: 'once' });
    expect(tell(candidate('a', '?', rawSpend('£1m'), once))).toEqual([
      `Open candidate: £100k to £150k a year and £900k to £1.4m once if it reaches ${AIM}; not appraised.`,
    ]);
  });

  test('with how many state spend, where some do, and that none does', () => {
    expect(tell(candidate('a', '?', rawSpend('£1m')), candidate('b', '?'))).toEqual([
      `Open candidates: £100k to £150k a year if they reach ${AIM} (1 of 2 state spend); none appraised.`,
    ]);
    expect(tell(candidate('a', '?'))).toEqual([
      'Open candidate: no spend is stated, so that no saving is estimated; not appraised.',
    ]);
  });

  test('with the price years where several are added', () => {
    expect(
      tell(
        candidate('a', '?', rawSpend('£1m', { year: '2021-22' })),
        candidate('b', '?', rawSpend('£1m', { year: '2023-24' })),
      ),
    ).toEqual([
      `Open candidates: £200k to £300k a year if they reach ${AIM}; none appraised (in prices of 2021-22 and 2023-24, added as they stand).`,
    ]);
  });

  test('not at all where all are ruled out or nothing is ranked', () => {
    expect(tell(candidate('a', 'N', rawSpend('£1m')))).toEqual([]);
    expect(tell()).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { explainCandidate } from '../../src/assess/explain-candidate.ts';
import { makeState } from '../support/make-state.ts';
import { parseCandidate, parseSheet, type Raw } from '../support/parse.ts';
import { rawAnswers, rawCandidate, rawSpend } from '../support/raw-candidate.ts';
import { rawSheet } from '../support/raw-sheet.ts';

const PLATFORM = { funder: 'The port', horizon: '2', build: ['£1m'], 'take-up': ['0%', '100%'] };

const boat = (candidate: string, more: Raw) =>
  parseCandidate(rawCandidate({ candidate, answers: rawAnswers({ law: 'Y' }), ...more }));

const ranged = { low: '40%', central: '50%', high: '60%' };

const list = assess(
  makeState({
    sheet: parseSheet(rawSheet({ law: 'must' })),
    candidates: [
      boat('appraised', {
        platform: PLATFORM,
        savings: { spend: [rawSpend('£90m', { addressable: ranged })] },
      }),
      boat('costed', { savings: { spend: [rawSpend('£10m', { addressable: ranged })] } }),
      boat('radar', { status: 'radar' }),
    ],
  }),
);

const explain = (id: string) => {
  const explained = explainCandidate(list, id);
  if (explained.kind === 'unknown-id') throw new Error(`no ${id}`);
  return explained;
};

describe('the explanation of a candidate', () => {
  test('holds its entry, its neighbours, what drives it and where its value would be 0', () => {
    const { entry, above, below, drivers, switchingValues } = explain('appraised');
    expect(entry).toBe(list.byId.get('appraised'));
    expect([above, below?.entry.candidate.candidate]).toEqual([null, 'costed']);
    expect(drivers.map(({ driver }) => driver)).toEqual(['addressable', 'ratio']);
    expect(switchingValues.map(({ driver }) => driver)).toContain('build');
  });

  test('has the drivers of the saving, and no switching values, without an appraisal', () => {
    const { drivers, switchingValues } = explain('costed');
    // £4m or £6m of £10m is addressable, with the same ratio and the same cut: one saves 1.5 times the other
    const [share] = drivers;
    expect(share?.high.div(share.low).toFixed(2)).toBe('1.50');
    expect(switchingValues).toEqual([]);
  });

  test('has no neighbours and no drivers for a candidate without a rank and without spend', () => {
    expect(explain('radar')).toMatchObject({ above: null, below: null, drivers: [] });
  });

  test('is none for an id that no candidate has: then the ids that there are, in list order', () => {
    expect(explainCandidate(list, 'ghost')).toEqual({
      kind: 'unknown-id',
      known: ['appraised', 'costed', 'radar'],
    });
  });
});

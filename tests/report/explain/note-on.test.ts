import { describe, expect, test } from 'vitest';
import { noteOn } from '../../../src/report/explain/note-on.ts';
import { inAssumptions, inCandidate } from '../../../src/report/explain/origin.ts';
import { rawAnswers, rawSpend } from '../../support/raw-candidate.ts';
import { explainOne } from './explain-one.ts';

const BOATS = { answers: rawAnswers({ law: 'Y' }), savings: { spend: [rawSpend('£600')] } };

const LAW = { path: 'boat-permits.law', value: 'N', was: 'Y' };

describe('a note on a figure', () => {
  test('names a source by its id where the file does not list it', () => {
    const { places } = noteOn([inCandidate(['claims', 0], 'gone')], explainOne(BOATS));
    expect(places).toEqual([
      { kind: 'line', file: 'candidate.yaml', line: 2, sources: [{ id: 'gone', name: 'gone' }] },
    ]);
  });

  test('says what was assumed in place of the line that it replaces', () => {
    const explanation = explainOne(BOATS, { assumed: [LAW] });
    expect(noteOn([inCandidate(['answers', 'law'], 'returns')], explanation).places).toEqual([
      { kind: 'assumed', text: 'assumed: boat-permits.law = N' },
    ]);
  });

  test('says what was assumed of a part beside the line of the whole', () => {
    const explanation = explainOne(BOATS, { assumed: [LAW] });
    expect(noteOn([inCandidate(['answers'])], explanation).places).toEqual([
      { kind: 'line', file: 'candidate.yaml', line: 1, sources: [] },
      { kind: 'assumed', text: 'assumed: boat-permits.law = N' },
    ]);
  });

  test('knows a line of spend by its id', () => {
    const assumed = [
      { path: 'boat-permits.savings.spend.desks.amount', value: '£700', was: '£600' },
    ];
    const explanation = explainOne(BOATS, { assumed });
    const origin = inCandidate(['savings', 'spend', 0, 'amount'], 'returns');
    expect(noteOn([origin], explanation).places).toEqual([
      {
        kind: 'assumed',
        text: 'assumed: boat-permits.savings.spend.desks.amount = £700',
      },
    ]);
  });

  test('leaves the places of other candidates and of the assumptions alone', () => {
    const assumed = [{ path: 'ferries.law', value: 'N', was: null }];
    const explanation = explainOne(BOATS, { assumed });
    const origins = [inCandidate(['answers', 'law']), inAssumptions(['ratios'])];
    expect(noteOn(origins, explanation).places.map(({ kind }) => kind)).toEqual(['line', 'line']);
  });
});

import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/assess/assess.ts';
import { countAnswered, tellAnswered } from '../../../src/page/answering/count-answered.ts';
import { listAsked } from '../../../src/page/answering/list-asked.ts';
import { makeState } from '../../support/make-state.ts';
import { parseCandidate, parseSheet, type Raw } from '../../support/parse.ts';
import { rawSheet } from '../../support/raw-sheet.ts';

const SHEET = parseSheet(rawSheet({ legal: 'must', digital: 'must', open: 1 }));

function candidate(id: string, answers: Raw, status = 'assessed') {
  return parseCandidate({
    candidate: id,
    name: id.toUpperCase(),
    sector: 'Transport',
    status,
    answers,
    sources: { act: { title: 'The Act' } },
  });
}

const ASSESSMENT = assess(
  makeState({
    sheet: SHEET,
    candidates: [
      candidate('a', {
        legal: { meets: 'Y', because: 'The Act says so.' },
        digital: { meets: '?', settle: 'Ask the ports.' },
      }),
      candidate('b', { legal: { meets: 'N', because: 'No Act.' }, open: { meets: '?' } }),
      candidate('r', { legal: { meets: '' } }, 'radar'),
    ],
  }),
);

function count(id: string) {
  return countAnswered({ criteria: listAsked(ASSESSMENT, id) });
}

describe('the questions of a candidate', () => {
  test('stand in the order of the sheet, with what is answered and what would settle them', () => {
    expect(
      listAsked(ASSESSMENT, 'a').map(({ criterion, meets, isAnswered, settling }) => ({
        id: criterion.id,
        meets,
        isAnswered,
        settling,
      })),
    ).toEqual([
      { id: 'legal', meets: 'Y', isAnswered: true, settling: 'Ask somebody who knows.' },
      { id: 'digital', meets: '?', isAnswered: true, settling: 'Ask the ports.' },
      { id: 'open', meets: '?', isAnswered: false, settling: 'Ask somebody who knows.' },
    ]);
  });

  test('come with the answers of those others that have one', () => {
    const [legal, digital, open] = listAsked(ASSESSMENT, 'a').map(({ others }) => others);
    expect(legal).toEqual([{ id: 'b', name: 'B', meets: 'N', because: 'No Act.' }]);
    expect(digital).toEqual([]);
    expect(open).toEqual([{ id: 'b', name: 'B', meets: '?', because: undefined }]);
    expect(listAsked(ASSESSMENT, 'r')[0]?.others.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('of nobody are a fault', () => {
    expect(() => listAsked(ASSESSMENT, 'x')).toThrow('there is no candidate x');
  });
});

describe('how far a candidate has come', () => {
  test('counts ? as an answer, and the Musts that have none', () => {
    expect(count('a')).toEqual({ answered: 2, total: 3, mustsLeft: 0 });
    expect(count('b')).toEqual({ answered: 2, total: 3, mustsLeft: 1 });
    expect(count('r')).toEqual({ answered: 0, total: 3, mustsLeft: 2 });
  });

  test.each([
    [{ answered: 12, total: 19, mustsLeft: 3 }, '12 of 19 answered, 3 Musts left'],
    [{ answered: 18, total: 19, mustsLeft: 1 }, '18 of 19 answered, 1 Must left'],
    [{ answered: 18, total: 19, mustsLeft: 0 }, '18 of 19 answered, no Must left'],
    [{ answered: 19, total: 19, mustsLeft: 0 }, '19 of 19 answered'],
  ])('%o is told as %s', (answered, says) => {
    expect(tellAnswered(answered)).toBe(says);
  });
});

import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { CandidateView } from '../../../src/page/parts/candidate-view.tsx';
import { explainOne } from '../../report/explain/explain-one.ts';
import { rawAnswers, rawSpend } from '../../support/raw-candidate.ts';

const ANSWERED = { answers: rawAnswers({ law: 'Y', price: 'N', extra: '?' }) };

const APPRAISED = {
  ...ANSWERED,
  savings: { spend: [rawSpend('£60m')] },
  platform: { funder: 'The Treasury', horizon: '3', build: ['£20m'], 'take-up': ['0%', '100%'] },
};

const SPOTTED = {
  status: 'radar',
  answers: undefined,
  watch: [{ signal: 'A law <passes>', by: '2027-06' }],
};

function render(more: Parameters<typeof explainOne>[0], isAlone = false): string {
  return renderToString(
    h(CandidateView, { explanation: explainOne(more), controls: null, isAlone }),
  );
}

const chartsOf = (html: string) =>
  [...html.matchAll(/<figure class="chart" id="([^"]*)"/g)].map(([, id]) => id);

describe('the section of a candidate', () => {
  test('is headed by rank, range and name, with the verdict beside', () => {
    expect(render(ANSWERED)).toContain('<section id="c-boat-permits" class="candidate"><h2');
    expect(render(ANSWERED)).toMatch(/1 \[1\]<\/span> Boat permits .*ruled out/);
    expect(render(ANSWERED, true)).toContain('<h1');
  });

  test('has charts only of what is appraised or estimated', () => {
    expect(chartsOf(render(ANSWERED))).toEqual([]);
    expect(chartsOf(render(APPRAISED))).toEqual(
      ['npv', 'cash', 'drivers', 'payers'].map((chart) => `c-boat-permits-${chart}`),
    );
  });

  test('leads from each figure to a note of its own, and nowhere else', () => {
    const html = render(APPRAISED);
    const targets = new Set([...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id));
    const ids = [...html.matchAll(/<li id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids[0]).toBe('note-c-boat-permits-1');
    expect([...targets].sort()).toEqual([...ids].sort());
  });

  test('is short on the radar: what it waits for, and no row for each question', () => {
    const html = render(SPOTTED);
    expect(html).toContain('3 of 3 questions unanswered.');
    expect(html).toContain('A law &lt;passes> (by 2027-06)');
    expect(html).not.toContain('<table');
  });

  test('shows the answers of one on the radar open, so that they are printed', () => {
    expect(render({ ...SPOTTED, ...ANSWERED })).toContain('<details class="answers" open>');
  });
});

test('nothing may be done to a page that is not alive', () => {
  expect(render(APPRAISED)).not.toMatch(/<button|<input/);
});

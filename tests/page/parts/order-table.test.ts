import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { OrderTable } from '../../../src/page/parts/order-table.tsx';
import { EXAMPLE_MARKINGS, plainCandidate } from '../../support/plain-candidate.ts';
import { rankPortfolio } from '../../support/portfolio.ts';

const PORTFOLIO = {
  markings: EXAMPLE_MARKINGS,
  candidates: [plainCandidate('a', 'Y?YN'), plainCandidate('b', 'NYYY', 500)],
};

function render(options: Parameters<typeof rankPortfolio>[1] = {}): string {
  return renderToString(h(OrderTable, { assessment: rankPortfolio(PORTFOLIO, options) }));
}

function headings(html: string): string[] {
  return [...html.matchAll(/<th role="columnheader" scope="col">([^<]*)/g)].map(
    ([, heading = '']) => heading,
  );
}

test('a row is found by its candidate and its rank, and leads to the section of the candidate', () => {
  const html = render();
  expect(
    [...html.matchAll(/data-candidate="(\w+)" data-rank="(\d+)"/g)].map(([all]) => all),
  ).toEqual(['data-candidate="a" data-rank="1"', 'data-candidate="b" data-rank="2"']);
  expect(html).toContain('<a href="#c-a">A</a>');
});

test('rank, range and verdict stand in words, and the Musts as marks beside their count', () => {
  expect(render()).toContain('<b>1</b> <small>anywhere from 1 to 2</small>');
  expect(render()).toContain('<span class="open">open</span>');
  expect(render()).toContain('<b class="yes">Y</b><b class="unknown">?</b></span><span>1–2 of 2');
});

test('columns are there only where something stands in them', () => {
  expect(headings(render())).toEqual([
    ...['Rank', 'Candidate', 'Verdict', 'Musts met', 'Could', 'Reference saving a year'],
  ]);
  expect(headings(render({ top: 1, by: 'saving' }))).toEqual([
    ...['Rank', 'Candidate', 'Top 1', 'Verdict', 'Musts met', 'Could'],
    ...['Ranked by adjusted saving a year', 'Reference saving a year'],
  ]);
});

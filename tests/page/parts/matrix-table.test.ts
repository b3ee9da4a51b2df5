import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { MatrixTable } from '../../../src/page/parts/matrix-table.tsx';
import { EXAMPLE_MARKINGS, plainCandidate } from '../../support/plain-candidate.ts';
import { rankPortfolio } from '../../support/portfolio.ts';

test('each criterion has its marking, each candidate its answers, and below them they are counted', () => {
  const { sheet, ranked } = rankPortfolio({
    markings: EXAMPLE_MARKINGS,
    candidates: [plainCandidate('a', 'YYYN'), plainCandidate('b', 'N?YN')],
  });
  const html = renderToString(h(MatrixTable, { criteria: sheet.criteria, ranked }));
  const rows = html
    .split('<tr>')
    .map((row) => [...row.matchAll(/>([YN?]|\d+)</g)].map(([, cell]) => cell));
  expect(rows.slice(2)).toEqual([
    ['Y', 'Y', 'Y', 'N'],
    ['N', '?', 'Y', 'N'],
    ['1', '1', '2', '0'],
    ['0', '1', '0', '0'],
    ['1', '0', '0', '2'],
  ]);
  expect([...html.matchAll(/<small>(\w+)/g)].map(([, marking]) => marking)).toEqual([
    ...['Must', 'Must', 'Could', 'Could'],
  ]);
});

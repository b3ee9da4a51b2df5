import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { RankRanges } from '../../../src/page/charts/rank-ranges.tsx';
import { EXAMPLE_MARKINGS as markings, plainCandidate } from '../../support/plain-candidate.ts';
import { type PlainCandidate, rankPortfolio } from '../../support/portfolio.ts';

function draw(...candidates: PlainCandidate[]): string {
  const { ranked } = rankPortfolio({ markings, candidates });
  return renderToString(h(RankRanges, { ranked, controls: null }));
}

function attributes(svg: string, pattern: RegExp): string[] {
  return [...svg.matchAll(pattern)].map(([, ...found]) => found.join(' '));
}

test('bands reach from the best rank to the worst, and marks stand at the rank', () => {
  // b is first if its unknown Must is met, and saves more; a is first otherwise; c is out
  const svg = draw(
    plainCandidate('a', 'YYYY', 5),
    plainCandidate('b', '?YYY', 9),
    plainCandidate('c', 'NNNN', 1),
  );
  // three ranks at 7, 170 and 333, each band 3 longer at both its ends
  expect(attributes(svg, /<rect class="band" x="([^"]+)" y="-3" width="([^"]+)"/g)).toEqual([
    '4 169',
    '4 169',
    '330 6',
  ]);
  expect(attributes(svg, /cx="([^"]+)"/g)).toEqual(['7', '170', '333']);
  expect(svg).toContain('>rank 3</text>');
});

test('one candidate has one place', () => {
  const svg = draw(plainCandidate('a', 'YYYY', 5));
  expect(attributes(svg, /cx="([^"]+)"/g)).toEqual(['7']);
  expect(svg).not.toContain('NaN');
});

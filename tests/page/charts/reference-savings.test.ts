import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Decimal } from '../../../src/documents/decimal.ts';
import { ReferenceSavings } from '../../../src/page/charts/reference-savings.tsx';

function saving(id: string, low: string, high: string, isRuledOut = false) {
  const [from, to] = [new Decimal(low), new Decimal(high)];
  return { id, label: id, low: from, high: to, words: `${low} to ${high}`, isRuledOut };
}

function draw(...savings: ReturnType<typeof saving>[]): string {
  return renderToString(h(ReferenceSavings, { period: 'annual', savings, controls: null }));
}

test('savings are drawn on one scale from 0, those of a ruled-out candidate hollow', () => {
  const svg = draw(saving('a', '100', '200'), saving('b', '50', '100', true));
  // £200 is all of 340
  expect(
    [...svg.matchAll(/<rect class="([^"]+)" x="([^"]+)" y="-5" width="([^"]+)"/g)].map(
      ([, ...found]) => found,
    ),
  ).toEqual([
    ['band', '170.0', '170.0'],
    ['band hollow', '85.0', '85.0'],
  ]);
});

test('a saving of one amount is a line that is seen, and savings of nothing are drawn', () => {
  expect(draw(saving('a', '340', '340'))).toContain('x="340.0" y="-5" width="1.0"');
  expect(draw(saving('a', '0', '0'))).not.toContain('NaN');
  expect(draw()).toBe('');
});

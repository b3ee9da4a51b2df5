import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { showInline } from '../../../src/report/harmless/plain-text.ts';
import { keepAmounts } from '../../../src/report/html/keep-amounts.tsx';

const keep = (text: string) => renderToString(h('p', null, keepAmounts(showInline(text))));

describe('an amount below zero', () => {
  test('is kept on one line with its sign, its unit and its pence, and nothing else is', () => {
    expect(keep('lost (−£3.0m), from −£1,234.50 to £2m; −5%')).toBe(
      '<p>lost (<span class="short">−£3.0m</span>), from <span class="short">−£1,234.50</span> to £2m; −5%</p>',
    );
  });

  test('leaves the point or comma behind it to the sentence', () => {
    expect(keep('−£1.50bn, or −£7.')).toBe(
      '<p><span class="short">−£1.50bn</span>, or <span class="short">−£7</span>.</p>',
    );
  });
});

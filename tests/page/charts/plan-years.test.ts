import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { PlanRequest } from '../../../src/assess/plan/request.ts';
import { Decimal } from '../../../src/documents/decimal.ts';
import { PlanYearsChart } from '../../../src/page/charts/plan-years.tsx';
import { planOf, rawOneYear, request } from '../../assess/plan/plan-of.ts';

/** Two platforms of one year, £60m each, of which £100m a year lets one start. */
function draw(more: Partial<PlanRequest> = {}, names = ['a', 'b']): string {
  const plan = planOf(
    names.map((name) => rawOneYear(name, 60, 90)),
    request(more),
  );
  return renderToString(h(PlanYearsChart, { id: 'plan', plan, controls: null }));
}

function attributes(svg: string, pattern: RegExp): string[] {
  return [...svg.matchAll(pattern)].map(([, ...found]) => found.join(' '));
}

const textsOf = (svg: string) => attributes(svg, /<text[^>]*>([^<]*)<\/text>/g);

describe('the chart of a plan', () => {
  test('names what starts, and says in words what it costs in each year of what there is', () => {
    const svg = draw();
    expect(svg).toContain(
      '<figcaption>2 platforms start from 2026-27 to 2027-28: their funder pays £120m of £200m',
    );
    expect(textsOf(svg)).toEqual([
      ...['2026-27', '2027-28'],
      ...['a', '£60.0m in all', '£60.0m', '£0', 'b', '£60.0m in all', '£60.0m'],
      ...['All of it, of the budget', '£60.0m', 'of £100m', '£60.0m', 'of £100m'],
    ]);
  });

  test('draws each from the year in which it starts to the end of the plan', () => {
    // years are 110 wide, with 2 free at both ends
    expect(attributes(draw(), /<path class="axis" d="M([^,]+),[^H]*H([^"]+)"/g)).toEqual([
      '2 218',
      '112 218',
    ]);
  });

  test('draws what there is above what it takes, with what was left before', () => {
    // £40m of the first year stay: £140m of a scale of £150m, 36 high, that begins at 58
    const svg = draw({ carryOver: true });
    expect(attributes(svg, /<line class="median"[^>]*y1="([^"]+)"/g)).toEqual(['34', '24.4']);
    const bars = attributes(svg, /<rect class="spent"[^>]*width="94"[^>]*height="([^"]+)"/g);
    expect(bars.map((height) => Number(height).toFixed(1))).toEqual(['14.4', '14.4']);
  });

  test('shows people where there are any, and their limit where there is one', () => {
    expect(textsOf(draw({ team: [3, 2] })).slice(-5)).toEqual([
      ...['People for roll-out, of the team', '0', 'of 3', '0', 'of 2'],
    ]);
    expect(textsOf(draw())).not.toContain('People for roll-out');
  });

  test('leaves amounts to the table where years are many, and names as many as there is room for', () => {
    const years = Array.from({ length: 20 }, (_, at) => String(2026 + at));
    const budget = years.map(() => new Decimal(100_000_000));
    const texts = textsOf(draw({ years, budget }));
    expect(texts.filter((text) => /^\d{4}$/.test(text))).toEqual(['2026', '2031', '2036', '2041']);
    expect(texts.slice(4)).toEqual([
      ...['a', '£60.0m in all', 'b', '£60.0m in all', 'All of it, of the budget'],
    ]);
  });

  test('breaks long names beside their figure', () => {
    const long = `a${'-platform'.repeat(6)}`;
    const lines = textsOf(draw({}, [long])).filter((text) => text.includes('platform'));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe(long);
  });
});

import { hash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { PageData } from '../../../src/page/data/page-data.ts';
import { plannedAlready, type startPlanning } from '../../../src/page/planning/planning.ts';
import { renderPage } from '../../../src/page/render-page.tsx';
import { PAGE_STYLE } from '../../../src/page/style/page-style.ts';
import { sha256 } from '../../support/to-source.ts';
import { portfolioPage } from '../planning/portfolio-page.ts';

const ASKED = { typed: {}, frontier: false };

const TOOLS = {
  digests: { hex: sha256, base64: (text: string) => hash('sha256', text, 'base64') },
  style: PAGE_STYLE,
  script: null,
};

function render(data: PageData): string {
  return renderPage(data, TOOLS);
}

const partsOf = (html: string) =>
  [...html.matchAll(/<div data-part="([^"]*)"/g)]
    .map(([, id = '']) => id)
    .filter((id) => !id.startsWith('c-'));

const placesOf = (html: string) => {
  const [, contents = ''] = /<nav class="contents".*?<ul>(.*?)<\/ul>/s.exec(html) ?? [];
  return [...contents.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
};

const LIST = ['order', 'savings', 'matrix', 'next', 'method', 'sources', 'files'];
const PLAN = ['plan', 'plan-limits', 'plan-figures'];

describe('the parts of a plan', () => {
  test('stand first where a plan was asked for', () => {
    const html = render(portfolioPage({ asked: ASKED }));
    expect(partsOf(html)).toEqual([
      'top',
      ...PLAN,
      'lead',
      'contents',
      'options',
      ...LIST,
      'changes',
    ]);
    expect(placesOf(html)).toEqual(['plan', ...LIST]);
    expect(html).toContain('<title>Funding plan and hit list: ');
    expect(html.indexOf('Funding plan: ')).toBeLessThan(html.indexOf('qualify, of 6 candidates'));
  });

  test('stand after the savings of a list with a plan file', () => {
    const html = render(portfolioPage());
    const [order, savings, ...others] = LIST;
    expect(placesOf(html)).toEqual([order, savings, 'plan', ...others]);
    expect(partsOf(html).slice(3, 9)).toEqual([order, savings, ...PLAN, 'matrix']);
  });

  test('are nowhere in a list without one', () => {
    const html = render(portfolioPage({ plan: null }));
    expect(partsOf(html)).toEqual(['top', 'contents', 'options', ...LIST, 'changes']);
    expect(placesOf(html)).toEqual(LIST);
  });

  test('hold the whole plan without a script', () => {
    const html = render(portfolioPage());
    expect(html).toContain('<h2>Funding plan: Platforms of Merrowland (invented)</h2>');
    expect(html).toMatch(/<strong>Start Ferry passes \(invented\) in 2026-27/);
    expect(html).toContain('<figure class="chart" id="chart-plan">');
    expect(html).toContain('Cost against budget');
    expect(html).toContain('What the figures count');
    expect(html).not.toContain('plan.budget.2026-27');
    expect(html).toContain('examples/portfolio/plan.yaml');
  });

  test('say why there is no plan', () => {
    const html = render(portfolioPage({ plan: null, asked: ASKED }));
    expect(html).toContain('There is no budget to plan within');
    expect(html).not.toContain('<figure class="chart" id="chart-plan">');
  });

  test('say what was typed and what is assumed', () => {
    const asked = { ...ASKED, typed: { team: '9' } };
    const html = render(portfolioPage({ asked, assume: ['plan.budget.2026-27=£13m'] }));
    expect(html).toContain('--team 9, in place of what examples/portfolio/plan.yaml says');
    expect(html).toContain('plan.budget.2026-27 = £13m (in the file: £12m)');
  });

  test('show what was worked out elsewhere', () => {
    const start: typeof startPlanning = (_from, request) =>
      plannedAlready(request, { kind: 'not-found' });
    const html = renderPage(portfolioPage(), { ...TOOLS, start });
    expect(html).toContain('No plan was found that keeps every limit');
  });
});

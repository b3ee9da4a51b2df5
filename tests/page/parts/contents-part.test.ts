import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { PageData } from '../../../src/page/data/page-data.ts';
import { renderPage } from '../../../src/page/render-page.tsx';
import { PAGE_STYLE } from '../../../src/page/style/page-style.ts';
import { sha256 } from '../../support/to-source.ts';
import { makePageData } from '../make-page.ts';
import { portfolioPage } from '../planning/portfolio-page.ts';

const PAGES: Readonly<Record<string, PageData>> = {
  'a hit list': makePageData(),
  'a hit list with a plan': portfolioPage(),
  'a plan': portfolioPage({ asked: { typed: {}, frontier: false } }),
};

for (const [what, data] of Object.entries(PAGES)) {
  test(`the contents of ${what} name its parts as their headings do, in their order`, () => {
    const digests = { hex: sha256, base64: (text: string) => hash('sha256', text, 'base64') };
    const html: string = renderPage(data, { digests, style: PAGE_STYLE, script: null });
    const [, list = ''] = /<nav class="contents".*?<ul>(.*?)<\/ul>/s.exec(html) ?? [];
    const links = [...list.matchAll(/<a href="#(.*?)">(.*?)<\/a>/g)];
    const places = links.map(([, id = '']) => html.indexOf(`id="${id}"`));
    const headings = places.map((at) => /<h2>(.*?)<\/h2>/s.exec(html.slice(at))?.[1]);
    expect(headings.map((heading) => heading?.replace(/^(Funding plan): .*/, '$1'))).toEqual(
      links.map(([, , name]) => name),
    );
    expect(links.length).toBeGreaterThan(6);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
}

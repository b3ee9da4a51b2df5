import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '../../../src/documents/decimal.ts';
import { type Block, type Note, paragraph, section } from '../../../src/report/blocks.ts';
import { renderHtml } from '../../../src/report/html/render-html.tsx';
import { readXml } from '../../cli/check/read-xml.ts';
import { blocksOf } from '../../support/blocks-of.ts';
import { anyHostileText } from '../../support/hostile-texts.ts';
import { runs } from '../../support/property-runs.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('base64');

const render = (blocks: readonly Block[]): string => renderHtml(blocks, digest);

/** What stands in the page for some blocks, its outermost element included. */
function renderMain(...blocks: readonly Block[]): string {
  return /<main>.*<\/main>/s.exec(render(blocks))?.[0] ?? '';
}

/** The same without the outermost element. */
function renderInside(...blocks: readonly Block[]): string {
  return renderMain(...blocks).replace(/^<main>(.*)<\/main>$/s, '$1');
}

const NOTE: Note = {
  places: [
    { kind: 'line', file: 'a.yaml', line: 7, sources: [{ id: 's', name: 'A <report>' }] },
    { kind: 'line', file: 'a.yaml', line: 3, sources: [{ id: 's', name: 'A <report>' }] },
    { kind: 'assumed', text: 'as typed' },
  ],
  formula: 'a × b',
};

const NOTE_TEXT = 'a.yaml lines 3, 7; source: A &lt;report>; also as typed; formula: a × b';

/** Blocks and what they are in HTML, worked out by hand. */
const DRAWN: Readonly<
  Record<string, { readonly blocks: readonly Block[]; readonly html: string }>
> = {
  title: {
    blocks: [{ kind: 'title', text: 'A & B', detail: 'in short' }],
    html: '<header><h1>A &amp; B</h1><p>in short</p></header>',
  },
  paragraph: {
    blocks: [paragraph(['One ', { kind: 'strong', text: 'two' }, ' three'])],
    html: '<p>One <strong>two</strong> three</p>',
  },
  'paragraph that stands out': {
    blocks: [paragraph([{ kind: 'strong', text: 'All of it' }])],
    html: '<p class="lead"><strong>All of it</strong></p>',
  },
  'paragraph of every piece': {
    blocks: [
      paragraph([
        { kind: 'toned', tone: 'open', text: 'open' },
        { kind: 'code', text: 'a.b' },
        { kind: 'bar', share: new Decimal('0.25') },
        { kind: 'marks', marks: ['Y', 'N', '?'] },
      ]),
    ],
    html:
      '<p><span class="open">open</span><code>a.b</code>' +
      '<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">' +
      '<rect width="25.0" height="10"></rect></svg>' +
      '<span class="marks" aria-hidden="true"><b class="yes">Y</b><b class="no">N</b>' +
      '<b class="unknown">?</b></span></p>',
  },
  list: {
    blocks: [{ kind: 'list', items: ['one', ['two']] }],
    html: '<ul><li>one</li><li>two</li></ul>',
  },
  sample: {
    blocks: [{ kind: 'sample', text: '\na:\n  - <b>\n' }],
    html: '<pre>a:\n  - &lt;b>\n</pre>',
  },
  caveats: {
    blocks: [{ kind: 'caveats', caveats: [{ lead: 'Assumed', text: 'a is 1.' }] }],
    html: '<ul class="caveats"><li><strong>Assumed:</strong> a is 1.</li></ul>',
  },
  table: {
    blocks: [
      {
        kind: 'table',
        columns: [
          { heading: 'Name', type: 'text' },
          { heading: '', type: 'number' },
          { heading: 'More', type: 'text', hint: 'if-room' },
        ],
        rows: [['A name of many words', '12 [1–99]', 'A text that goes on']],
      },
    ],
    html:
      '<div class="scroller" role="group" aria-label="Table: Name, More" tabindex="0"><table>' +
      '<thead><tr><th scope="col">Name</th><td class="number"></td>' +
      '<th scope="col" class="if-room">More</th></tr></thead>' +
      '<tbody><tr><td>A name of many words</td><td class="number short">12 [1–99]</td>' +
      '<td class="if-room">A text that goes on</td></tr></tbody></table></div>',
  },
  'labelled rows': {
    blocks: [
      {
        kind: 'rows',
        headings: ['Step', 'Figure', 'How'],
        rows: [
          { label: 'Spend', value: '£1.2m', how: 'a × b' },
          { label: '', value: '£2m' },
        ],
      },
    ],
    html:
      '<div class="scroller" role="group" aria-label="Table: Step, Figure, How" tabindex="0">' +
      '<table><thead><tr><th scope="col">Step</th><th scope="col" class="number">Figure</th>' +
      '<th scope="col">How</th></tr></thead><tbody>' +
      '<tr><th scope="row">Spend</th><td class="number short">£1.2m</td><td>a × b</td></tr>' +
      '<tr><td></td><td class="number short">£2m</td><td></td></tr></tbody></table></div>',
  },
  'sections in sections': {
    blocks: section('One', section('Two', [paragraph('a')], 'supplementary')),
    html: '<section><h2>One</h2><section><h3>Two</h3><p>a</p></section></section>',
  },
  'section that a screen has in place of another': {
    blocks: section('One', [paragraph('a')], 'in-short'),
    html: '',
  },
  notes: {
    blocks: [
      paragraph(['1', { kind: 'note', note: NOTE }]),
      ...section('S', [
        {
          kind: 'rows',
          headings: ['Step', 'Figure', 'How'],
          rows: [{ label: 'L', value: '2', note: { ...NOTE, formula: undefined } }],
        },
        paragraph(['3', { kind: 'note', note: { ...NOTE } }]),
      ]),
    ],
    html:
      '<p>1<sup><a href="#note-1" aria-label="Note 1">1</a></sup></p>' +
      '<section><h2>S</h2>' +
      '<div class="scroller" role="group" aria-label="Table: Step, Figure" tabindex="0"><table>' +
      '<thead><tr><th scope="col">Step</th><th scope="col" class="number">Figure</th></tr></thead>' +
      '<tbody><tr><th scope="row">L</th><td class="number short">2' +
      '<sup><a href="#note-2" aria-label="Note 2">2</a></sup></td></tr></tbody></table></div>' +
      '<p>3<sup><a href="#note-1" aria-label="Note 1">1</a></sup></p></section>' +
      `<section class="notes"><h2>Notes</h2><ol><li id="note-1">${NOTE_TEXT}</li>` +
      `<li id="note-2">${NOTE_TEXT.replace('; formula: a × b', '')}</li></ol></section>`,
  },
};

describe('in HTML', () => {
  for (const [what, { blocks, html }] of Object.entries(DRAWN)) {
    test(`blocks are drawn as they should be: ${what}`, () => {
      expect(renderInside(...blocks)).toBe(html);
    });
  }

  test('only addresses of the web are links, and those tell nobody where they were followed from', () => {
    const html = renderInside(
      paragraph('See https://a.example/b?c="d&e=f (or www.gov.uk).'),
      paragraph([
        { kind: 'address', url: 'javascript:alert(1)' },
        { kind: 'address', url: 'data:text/html,x' },
        { kind: 'address', url: 'HTTPS://B.example' },
      ]),
    );
    expect(html.match(/<a [^>]*>/g)).toEqual([
      '<a href="https://a.example/b?c=" rel="noreferrer noopener">',
      '<a href="http://www.gov.uk" rel="noreferrer noopener">',
      '<a href="HTTPS://B.example" rel="noreferrer noopener">',
    ]);
    expect(html).toContain('<p>javascript:alert(1)data:text/html,x<a');
  });

  test('a section may stand deeper than HTML has headings', () => {
    const nest = (depth: number): readonly Block[] =>
      section('T', depth === 0 ? [paragraph('a')] : nest(depth - 1));
    expect(renderInside(...nest(6)).match(/<h\d/g)).toEqual(
      ['h2', 'h3', 'h4', 'h5', 'h6', 'h6', 'h6'].map((each) => `<${each}`),
    );
  });
});

describe('a page', () => {
  const page = render([{ kind: 'title', text: ['A </title><b>', { kind: 'code', text: '&c' }] }]);

  test('allows its one style, pictures that it holds, and nothing else', () => {
    const [, style = ''] = /<style>(.*)<\/style>/s.exec(page) ?? [];
    expect(style.length).toBeGreaterThan(1000);
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${digest(style)}'; img-src data:; ` +
        `base-uri 'none'; form-action 'none'"`,
    );
    expect(page).not.toMatch(/<script| style=| on\w+=|@import|url\(/);
    expect(page.match(/<style>/g)).toHaveLength(1);
  });

  test('has a language and the words of its title, which cannot end it', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en-GB">\n/);
    expect(page).toContain('<title>A &lt;/title>&lt;b>&amp;c</title>');
  });

  test('has a style of at most 6 KB', () => {
    expect(/<style>(.*)<\/style>/s.exec(page)?.[1]?.length).toBeLessThan(6144);
  });

  test('refuses what is no digest', () => {
    expect(() => renderHtml([], () => "'; script-src *")).toThrow('SHA-256');
  });

  test('holds a hostile text as text alone, in the elements that a harmless one has', () => {
    const elementsOf = (text: string) => listElements(renderMain(...blocksOf(text)));
    const harmless = elementsOf('a harmless text');
    fc.assert(
      fc.property(anyHostileText, (text) => {
        const found = elementsOf(text);
        const links = found.filter(({ name }) => name === 'a');
        for (const { attributes } of links) {
          expect(attributes['href']).toMatch(/^(?:#note-\d+|https?:\/\/.*)$/i);
        }
        expect(namesOf(found)).toEqual(namesOf(harmless));
      }),
      runs(1),
    );
  });

  test('is the same bytes twice', () => {
    expect(render(blocksOf('a <b> & "c"'))).toBe(render(blocksOf('a <b> & "c"')));
  });
});

type Element = ReturnType<typeof readXml>;

/** Every element, from the outside in; throws where they are not well nested. HTML has `]]>` as text. */
function listElements(main: string): Element[] {
  const list = (element: Element): Element[] => [element, ...element.children.flatMap(list)];
  return list(readXml(main.replaceAll(']]>', ']]&gt;')));
}

/** The names of all but links; an empty heading is a cell like others. */
function namesOf(elements: readonly Element[]): string[] {
  return elements.map(({ name }) => (name === 'th' ? 'td' : name)).filter((name) => name !== 'a');
}

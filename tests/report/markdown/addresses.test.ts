import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraph, table, textColumns } from '../../../src/report/blocks.ts';
import { renderMarkdown } from '../../../src/report/markdown/render-markdown.ts';
import { runs } from '../../support/property-runs.ts';
import { readLinks, readText, toHtml } from './read-gfm.ts';

/** Texts of files, and the addresses that links in them lead to, as RFC 3986 writes them. */
const TEXTS: readonly { readonly text: string; readonly leads: readonly string[] }[] = [
  { text: 'https://www.gov.uk/a_b_c.pdf', leads: ['https://www.gov.uk/a_b_c.pdf'] },
  {
    text: 'Data at https://assets.gov.uk/x_y.pdf?a=1&b=2.',
    leads: ['https://assets.gov.uk/x_y.pdf?a=1&b=2'],
  },
  { text: '(see https://a.example/x_(y)).', leads: ['https://a.example/x_(y)'] },
  { text: 'https://a.example/*a*/~b~/`c', leads: ['https://a.example/*a*/~b~/'] },
  { text: '[this](https://a.example/x_y), then', leads: ['https://a.example/x_y'] },
  { text: '<https://a.example/x_y>', leads: ['https://a.example/x_y'] },
  { text: '“https://a.example/x_y”', leads: ['https://a.example/x_y'] },
  { text: 'https://a.example/a|b|', leads: ['https://a.example/a%7Cb'] },
  { text: 'https://a.example/$x$ and $y$', leads: ['https://a.example/%24x%24'] },
  { text: 'https://a.example/?a[1]=b', leads: ['https://a.example/?a%5B1%5D=b'] },
  { text: 'https://a.example/?a=1&copy;=2', leads: ['https://a.example/?a=1&copy;=2'] },
  { text: 'https://a.example/?a=1&copy=2', leads: ['https://a.example/?a=1&copy=2'] },
  { text: 'https://a.example/50%25_off', leads: ['https://a.example/50%25_off'] },
  { text: 'https://a.example/#a_b', leads: ['https://a.example/#a_b'] },
  { text: 'https://a.example/##[error]x', leads: ['https://a.example/##%5Berror%5Dx'] },
  { text: 'https://a.example/é_è', leads: ['https://a.example/%C3%A9_%C3%A8'] },
  { text: 'HTTPS://A.EXAMPLE/x_y', leads: ['HTTPS://A.EXAMPLE/x_y'] },
  { text: 'www.gov.uk/a_b?c=1&d=2', leads: ['http://www.gov.uk/a_b?c=1&d=2'] },
  { text: 'http://localhost:80/a_b', leads: ['http://localhost:80/a_b'] },
  {
    text: 'https://a.example/a_b, https://a.example/c_d; end',
    leads: ['https://a.example/a_b', 'https://a.example/c_d'],
  },
  {
    text: 'https://a.example/a_b\nhttps://a.example/c',
    leads: ['https://a.example/a_b', 'https://a.example/c'],
  },
];

/** Texts that no reader may be led away by. */
const LEADING_NOWHERE = [
  'ftp://a.example/x',
  'javascript:alert(1)',
  '[x](javascript:alert(1))',
  'mailto:first.last@a.example',
  'first_last@a.example',
  'xmpp:a@b.example',
  'xhttps://a.example/x',
  'ftp://www.a.example/x',
  'https://',
  'www.',
  'http://[::1]/x',
  'data:text/html,x',
  '[a]: //a.example',
];

describe('an address in text, read by another reader of GitHub Markdown', () => {
  for (const { text, leads } of TEXTS) {
    const shown = text.replaceAll(/\s+/g, ' ');

    test(`is a link that works and shows what was typed: ${JSON.stringify(text)}`, () => {
      const markdown = renderMarkdown([paragraph(text)]);
      expect(readLinks(markdown).map(({ target }) => target)).toEqual(leads);
      expect(readText(markdown)).toBe(shown);
      for (const link of readLinks(markdown)) expect(shown).toContain(link.text);
    });

    test(`is one in a cell, which it leaves whole: ${JSON.stringify(text)}`, () => {
      const markdown = renderMarkdown(table(textColumns('A', 'B'), [[text, 'b']]));
      expect(readLinks(markdown).map(({ target }) => target)).toEqual(leads);
      expect(toHtml(markdown).match(/<td>/g)).toHaveLength(2);
      expect(toHtml(markdown)).toContain('<td>b</td>');
    });
  }

  for (const text of LEADING_NOWHERE) {
    test(`is none of another kind: ${JSON.stringify(text)}`, () => {
      const markdown = renderMarkdown([paragraph(text)]);
      expect(readLinks(markdown)).toEqual([]);
      expect(readText(markdown)).toBe(text);
    });
  }

  test('is no link where a character that nobody sees goes on with it', () => {
    for (const hidden of ['\u202e', '\u200b', '\u00ad', '\u0007', '.\u2066']) {
      expect(readLinks(renderMarkdown([paragraph(`https://a.example/${hidden}x`)]))).toEqual([]);
    }
  });
});

describe('the address of a source', () => {
  const render = (url: string) => renderMarkdown([paragraph(['At ', { kind: 'address', url }])]);

  test('is a link in full, whatever it ends with', () => {
    for (const url of ['https://a.example/U.S.', 'https://a.example/a_', 'https://a.example/x)']) {
      expect(readLinks(render(url))).toEqual([{ text: url, target: url }]);
    }
  });

  test('is text where hidden characters stand in it', () => {
    const markdown = render('https://a.example/\u202egpj.exe');
    expect(readLinks(markdown)).toEqual([]);
    expect(readText(markdown)).toBe('At https://a.example/U+202Egpj.exe');
  });
});

/** Signs and words of which addresses, and what looks like them, are made. */
const TOKENS = [
  ...[
    'https://',
    'http://',
    'www.',
    'ftp://',
    'mailto:',
    'javascript:',
    'a.example',
    '@',
    '/',
    '?',
    '&',
  ],
  ...[
    '_',
    '*',
    '~',
    '`',
    '(',
    ')',
    '[',
    ']',
    '<',
    '>',
    '|',
    '\\',
    '!',
    '"',
    '#',
    '$',
    '%',
    '{',
    '}',
  ],
  ...['a', '1', '.', ',', ':', ';', ' ', '\n', 'é', '”', '&amp;', '\u202e', '\u200b', '[^1]', '^'],
];

test('text made of any signs shows just itself, and links lead to the web alone', () => {
  const anyText = fc.array(fc.constantFrom(...TOKENS), { maxLength: 24 });
  fc.assert(
    fc.property(anyText, (tokens) => {
      const text = tokens.join('');
      const shown = `x ${text}.`
        .replaceAll('\u202e', 'U+202E')
        .replaceAll('\u200b', 'U+200B')
        .replaceAll(/\s+/g, ' ');
      const markdown = renderMarkdown([paragraph(`x ${text}.`)]);
      expect(readText(markdown)).toBe(shown);
      for (const { target } of readLinks(markdown)) expect(target).toMatch(/^https?:\/\//i);
    }),
    runs(50),
  );
});

import { describe, expect, test } from 'vitest';
import { Decimal } from '../../../src/documents/decimal.ts';
import type { Note, Phrase } from '../../../src/report/blocks.ts';
import { safe } from '../../../src/report/harmless/safe.ts';
import { renderInline, renderPhrase } from '../../../src/report/markdown/render-phrase.ts';
import { readInline } from '../parse-tables.ts';

/** Texts that mean something in Markdown, and what of them must not stand bare. */
const MEANING = [
  { text: 'a | b', bare: /(?<!\\)\|/ },
  { text: '<script>alert(1)</script>', bare: /[<>]/ },
  { text: '<!-- hidden -->', bare: /[<>]/ },
  { text: '&copy; & &amp;', bare: /&(?!amp;)/ },
  { text: '*bold* and **bolder**', bare: /(?<!\\)\*/ },
  { text: '_slanted_', bare: /(?<!\\)_/ },
  { text: '~~struck~~', bare: /(?<!\\)~/ },
  { text: '`code`', bare: /(?<!\\)`/ },
  { text: '[x](https://evil.example)', bare: /(?<!\\)[[\]]/ },
  { text: '![x](https://evil.example/x.png)', bare: /(?<!\\)[[\]]/ },
  { text: '[^1]', bare: /(?<!\\)[[\]]/ },
  { text: 'a \\| b \\', bare: /(?<!\\)(?:\\\\)*\\(?![\\|])/ },
  { text: '$x$', bare: /(?<!\\)\$/ },
  { text: '# heading', bare: /^#/ },
  { text: '- item', bare: /^-/ },
  { text: '+ item', bare: /^\+/ },
  { text: '1. item', bare: /^\d+\./ },
  { text: '12) item', bare: /^\d+\)/ },
  { text: '> quote', bare: /^>/ },
  { text: '=====', bare: /^=/ },
  { text: '---', bare: /^-/ },
  { text: '    indented', bare: /^ / },
  { text: '```\ncode\n```', bare: /(?<!\\)`|\n/ },
  { text: 'one\n\n# two', bare: /\n/ },
  { text: 'a\rb', bare: /\r/ },
] as const;

/** Signs that only the start of a line gives a meaning. */
const OF_LINES = /^(?:#|-|\+|=|\d+[.)])/;

/** A phrase without notes as a line. */
function render(phrase: Phrase): string {
  return renderPhrase(phrase, () => safe``);
}

describe('text from a file in Markdown', () => {
  for (const { text, bare } of MEANING) {
    test(`shows ${JSON.stringify(text)} as that text, on one line`, () => {
      const escaped = render(text);
      expect(escaped).not.toMatch(bare);
      expect(readInline(escaped)).toBe(text.trim().replaceAll(/\s+/g, ' '));
    });

    test(`shows ${JSON.stringify(text)} as that text where it stands out or is an address`, () => {
      for (const piece of [
        { kind: 'toned', tone: 'good', text } as const,
        { kind: 'address', url: text } as const,
      ]) {
        expect(render(['x ', piece])).not.toMatch(bare);
      }
      const strong = render(['x ', { kind: 'strong', text }]);
      expect(strong.replace(/^x \*\*(.*)\*\*$/, '$1')).not.toMatch(
        bare.source.startsWith('^') ? /\n/ : bare,
      );
    });

    test(`shows ${JSON.stringify(text)} as that text within a line`, () => {
      const escaped = renderInline(text, () => safe``);
      if (!OF_LINES.test(text.trim())) expect(escaped).not.toMatch(bare);
      expect(readInline(escaped)).toBe(text.trim().replaceAll(/\s+/g, ' '));
    });
  }

  for (const hidden of ['\u001b[31m', '\u009b31m', '\u202e', '\u2066', '\u200f', '\u061c', '\b']) {
    test(`holds no ${JSON.stringify(hidden)}, wherever it stands`, () => {
      const text = `a${hidden}b`;
      const note: Note = { places: [{ kind: 'assumed', text }], formula: text };
      const notes: string[] = [];
      const rendered = renderPhrase(
        [
          text,
          { kind: 'strong', text },
          { kind: 'toned', tone: 'bad', text },
          { kind: 'code', text },
          { kind: 'address', url: `https://x.example/${text}` },
          { kind: 'note', note },
        ],
        (added) => safe`[^${notes.push(added)}]`,
      );
      expect([rendered, ...notes].join(' ')).not.toContain(hidden.charAt(0));
    });
  }
});

describe('a phrase in Markdown', () => {
  test('keeps the spaces between its pieces and none at its ends', () => {
    expect(render([' a ', { kind: 'strong', text: 'b' }, ' c '])).toBe('a **b** c');
  });

  test('leaves a rank range as it is, and escapes what could be a link', () => {
    expect(render('Rank 1 [1–5]')).toBe('Rank 1 [1–5]');
    expect(render('2 [2] Complaints')).toBe('2 [2] Complaints');
    expect(render('[1](https://evil.example)')).toBe('\\[1\\](<https://evil.example>)');
    expect(render(['[1]', '(https://evil.example)'])).toBe('\\[1\\](<https://evil.example>)');
    expect(render('[1]: https://evil.example')).toMatch(/^\\/);
    expect(render('[^1]')).toBe('\\[^1\\]');
  });

  test('makes a link of a web address only', () => {
    const link = (url: string) => render([{ kind: 'address', url }]);
    expect(link('https://a.example/2025_01')).toBe('<https://a.example/2025_01>');
    expect(link('javascript:alert(1)')).toBe('javascript:alert(1)');
    expect(link('data:text/html,x')).toBe('data:text/html,x');
    expect(link('ftp://a.example/x')).toBe('ftp\\://a.example/x');
    expect(link('https://a.example/>x')).toBe('<https://a.example/>&gt;x');
  });

  test('puts between ticks only what means nothing there', () => {
    const code = (text: string) => render([{ kind: 'code', text }]);
    expect(code('028b9916448d4f01')).toBe('`028b9916448d4f01`');
    expect(code('boat-permits.answers')).toBe('`boat-permits.answers`');
    expect(code('a`b')).toBe('a\\`b');
    expect(code('a|b')).toBe('a\\|b');
  });

  test('draws a bar of a share, and leaves pictures of answers out', () => {
    expect(render([{ kind: 'bar', share: new Decimal('0.25') }, ' a'])).toBe('█████ a');
    expect(render([{ kind: 'marks', marks: ['Y', '?', 'N'] }, '1 of 3'])).toBe('1 of 3');
  });

  test('hands over a note with its places once each, their sources and the formula', () => {
    const line = {
      kind: 'line',
      file: 'a_b.yaml',
      line: 7,
      sources: [{ id: 'r', name: ['Returns, ', { kind: 'address', url: 'https://r.example' }] }],
    } as const;
    const note: Note = { places: [line, line], formula: 'a * b' };
    const notes: string[] = [];
    expect(
      renderPhrase(['£1', { kind: 'note', note }], (text) => safe`[^${notes.push(text)}]`),
    ).toBe('£1[^1]');
    expect(notes).toEqual([
      'a\\_b.yaml line 7; source: Returns, <https://r.example>; formula: a \\* b',
    ]);
  });
});

import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { renderText } from '../../../src/cli/screen/render-text.ts';
import {
  type Block,
  bullets,
  inFull,
  type Note,
  paragraph,
  section,
  strong,
  table,
  textColumns,
} from '../../../src/report/blocks.ts';
import { renderMarkdown } from '../../../src/report/markdown/render-markdown.ts';
import { colourScreen, findTooWide, plainScreen } from './screens.ts';

/** Blocks on a plain screen of 40 columns unless another width is given. */
function draw(blocks: readonly Block[], width = 40): string {
  return renderText(blocks, plainScreen(width));
}

const NOTE: Note = {
  places: [{ kind: 'line', file: 'a.yaml', line: 7, sources: [{ id: 'r', name: 'Returns' }] }],
};

describe('blocks on a screen', () => {
  test('stand with an empty line between them', () => {
    const title: Block = { kind: 'title', text: 'What changed', detail: 'From a to b.' };
    expect(draw([title, paragraph('One.'), ...bullets(['Two.', 'Three.'])])).toBe(
      'What changed\nFrom a to b.\n\nOne.\n\n- Two.\n- Three.\n',
    );
  });

  test('a heading stands right above what comes first in its section', () => {
    const inner = section('Inner', table(textColumns('A'), [['1']]));
    expect(draw(section('Outer', [...inner, paragraph('b')]))).toBe('Outer\nInner\nA\n1\n\nb\n');
  });

  test('a supplementary section is left out, and a section that holds nothing else', () => {
    const files = section('Files', [paragraph('a')], 'supplementary');
    expect(draw([paragraph('Text.'), ...files, ...section('Outer', files)])).toBe('Text.\n');
  });

  test('what is in short stands in place of what is supplementary, unless all is asked for', () => {
    const blocks = [
      ...section('Radar', [paragraph('Boats: a bill is tabled.')], 'supplementary'),
      ...section('Radar', [paragraph('Boats.')], 'in-short'),
    ];
    expect(draw(blocks)).toBe('Radar\nBoats.\n');
    expect(draw(inFull(blocks))).toBe('Radar\nBoats: a bill is tabled.\n');
    expect(draw(inFull(section('Outer', blocks)))).toBe('Outer\nRadar\nBoats: a bill is tabled.\n');
    expect(renderMarkdown(blocks)).toBe('## Radar\n\nBoats: a bill is tabled.\n');
  });

  test('the lines of an item hang below its text', () => {
    expect(draw(bullets(['one two three four five six seven eight nine']))).toBe(
      '- one two three four five six seven\n  eight nine\n',
    );
  });

  test('prose runs over no more than 100 columns, however wide the screen', () => {
    expect(findTooWide(draw([paragraph('some words '.repeat(40))], 200), 100)).toEqual([]);
  });

  test('caveats stand a line each, with their leads', () => {
    const caveats: Block = {
      kind: 'caveats',
      caveats: [
        { lead: 'Assumed', text: 'a = 1' },
        { lead: 'Left out', text: 'b.yaml' },
      ],
    };
    expect(draw([caveats])).toBe('Assumed: a = 1\nLeft out: b.yaml\n');
  });

  test('a sample keeps its lines and indents, set in and never broken', () => {
    const long = `  b: ${'x'.repeat(60)}`;
    expect(draw([{ kind: 'sample', text: `a:\n${long}` }])).toBe(`    a:\n    ${long}\n`);
  });
});

describe('labelled rows on a screen', () => {
  const rows = (label: string, how: string): Block => ({
    kind: 'rows',
    headings: ['Step', 'Figure', 'How'],
    rows: [
      { label: 'Spend', value: '£2m', note: NOTE },
      { label, value: '£1m', how },
    ],
  });

  test('stand beside their labels, with the formula, and the places of their notes below', () => {
    expect(draw([rows('Saving', '£2m × 50%')])).toBe(
      'Spend   £2m\n        a.yaml:7 (r)\nSaving  £1m = £2m × 50%\n',
    );
  });

  test('hang below their figures', () => {
    // 40 − 8 = 32 columns beside the labels; up to 'paper' it is 28, and ' says' makes 33
    expect(draw([rows('Saving', 'half of what the paper says of it')])).toBe(
      'Spend   £2m\n        a.yaml:7 (r)\nSaving  £1m = half of what the paper\n        says of it\n',
    );
  });

  test('stand below a label that is wider than half of the screen', () => {
    expect(draw([rows('The saving of the second year', '£2m × 50%')])).toBe(
      'Spend  £2m\n       a.yaml:7 (r)\nThe saving of the second year\n       £1m = £2m × 50%\n',
    );
  });

  test('break a label that is wider than the screen', () => {
    expect(findTooWide(draw([rows('a label '.repeat(9).trim(), 'x')]), 40)).toEqual([]);
  });

  test('have labels that are as harmless as other text', () => {
    expect(draw([rows('a\u001b[31m\nb', 'c')])).not.toMatch(/[^\n\P{Cc}]/u);
  });
});

describe('colours', () => {
  const BLOCKS: Block[] = [
    { kind: 'title', text: 'A title of more words than one line of this screen can hold' },
    paragraph([strong('A strong sentence that goes on for longer than a line of the screen.')]),
    ...section('A section', [
      ...section(
        'Within it',
        table(textColumns('Verdict'), [[[{ kind: 'toned', tone: 'open', text: 'open' }]]]),
      ),
      { kind: 'rows', headings: ['', '', ''], rows: [{ label: 'a', value: 'b', note: NOTE }] },
    ]),
  ];

  test('are there where the screen has them', () => {
    const text = renderText(BLOCKS, colourScreen(40));
    expect(text).toContain('\u001b[1mA title of more words');
    expect(text).toContain('\u001b[1m\u001b[4mA section\u001b[24m\u001b[22m');
    expect(text).toContain('\u001b[1mWithin it\u001b[22m');
  });

  test('are absent where it has none', () => {
    expect(draw(BLOCKS)).not.toContain('\u001b');
  });

  test('say nothing that the text without them does not', () => {
    const coloured = renderText(BLOCKS, colourScreen(40));
    expect(stripVTControlCharacters(coloured)).toBe(draw(BLOCKS));
  });
});

describe('a line that would begin as a workflow command', () => {
  test('shows its colon by its number, wherever a width breaks the text', () => {
    const text = `${'a'.repeat(37)} ::error::b`;
    expect(draw([paragraph(text)], 60)).toBe(`${text}\n`);
    expect(draw([paragraph(text)], 40)).toBe(`${'a'.repeat(37)}\nU+003A:errorU+003A:b\n`);
    expect(draw([paragraph(`${'a'.repeat(40)}::b`)], 40)).toBe(`${'a'.repeat(40)}\nU+003A:b\n`);
  });

  test('is none in the first cell of a row that has text', () => {
    const drawn = draw(table(textColumns('A', 'B'), [['', '::error::b']]));
    expect(drawn).toBe('A  B\n   U+003A:error::b\n');
  });
});

test('a cell with characters of no width is never cut', () => {
  const name = 'so\u00adft hy\u00adphens and 👩\u200d💻';
  expect(draw(table(textColumns('A', 'B'), [[name, 'b']]), 60)).toContain(`${name}  b\n`);
});

import { Decimal } from '../../src/documents/decimal.ts';
import type { Block, Note, Piece } from '../../src/report/blocks.ts';

/** Every kind of block, with a text in every place where text can stand. */
export function blocksOf(text: string): readonly Block[] {
  const kinds: {
    readonly [Kind in Exclude<Block['kind'], 'section'>]: Extract<Block, { kind: Kind }>;
  } = {
    title: { kind: 'title', text, detail: text },
    paragraph: { kind: 'paragraph', text: piecesOf(text) },
    list: { kind: 'list', items: [text, piecesOf(text)] },
    sample: { kind: 'sample', text: `a: ${text}\n${text}` },
    caveats: { kind: 'caveats', caveats: [{ lead: text, text }] },
    table: {
      kind: 'table',
      columns: [
        { heading: text, type: 'text' },
        { heading: text, type: 'number' },
        { heading: text, type: 'text', hint: 'if-room' },
      ],
      rows: [
        [text, piecesOf(text), '1'],
        ['', text, text],
      ],
    },
    rows: {
      kind: 'rows',
      headings: ['Step', 'Figure', 'How'],
      rows: [
        { label: text, value: text, how: text, note: noteOf(text) },
        { label: '', value: text },
      ],
    },
  };
  const blocks = Object.values(kinds);
  return [...blocks, { kind: 'section', title: text, blocks: [...blocks, ...blocks] }];
}

/** Every kind of piece, one after another. */
function piecesOf(text: string): readonly Piece[] {
  const pieces: {
    readonly [Kind in Exclude<Piece, string>['kind']]: Extract<Piece, { kind: Kind }>;
  } = {
    strong: { kind: 'strong', text },
    toned: { kind: 'toned', tone: 'bad', text },
    code: { kind: 'code', text },
    address: { kind: 'address', url: text },
    note: { kind: 'note', note: noteOf(text) },
    bar: { kind: 'bar', share: new Decimal('0.5') },
    marks: { kind: 'marks', marks: ['Y', 'N', '?'] },
  };
  return [text, ...Object.values(pieces), text];
}

function noteOf(text: string): Note {
  return {
    places: [
      { kind: 'line', file: text, line: 1, sources: [{ id: text, name: text }] },
      { kind: 'assumed', text },
    ],
    formula: text,
  };
}

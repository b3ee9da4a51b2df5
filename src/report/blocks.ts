import type { Meets } from '../documents/answer.ts';
import type { Decimal } from '../documents/decimal.ts';

/** What a colour may add to a word. It never says anything that the word does not. */
export type Tone = 'good' | 'open' | 'bad';

/**
 * A stretch of a line. Text is data: a renderer makes it harmless, whatever it holds.
 *
 * `note` is where a figure comes from. `bar` draws a share, from 0 to 1. `marks` pictures answers that
 * the words beside it count, so that a renderer may leave it out.
 */
export type Piece =
  | string
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'toned'; readonly tone: Tone; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'note'; readonly note: Note }
  | { readonly kind: 'bar'; readonly share: Decimal }
  | { readonly kind: 'marks'; readonly marks: readonly Meets[] };

/** A line or a paragraph, in pieces where parts of it differ. */
export type Phrase = string | readonly Piece[];

/** Where a figure or an answer comes from, and how it was worked out. */
export interface Note {
  readonly places: readonly NotedPlace[];
  readonly formula?: string | undefined;
}

/** A line of a file with the sources that it names, or what was assumed in place of it. */
export type NotedPlace =
  | {
      readonly kind: 'line';
      readonly file: string;
      readonly line: number;
      readonly sources: readonly NotedSource[];
      /** How good the evidence there is, in a few words each. */
      readonly evidence?: readonly string[] | undefined;
    }
  | { readonly kind: 'assumed'; readonly text: string };

/** A source by its id, and as a reader finds it. */
export interface NotedSource {
  readonly id: string;
  readonly name: Phrase;
}

/** A column of a table: numbers stand to the right, and only text may be broken into lines. */
export interface Column {
  readonly heading: string;
  readonly type: 'text' | 'number';
  /**
   * Left out on a screen: `if-room` where the table would not fit with it unbroken, `gives-way` only where
   * without it a table can be drawn and with it none. What it says has to stand elsewhere too.
   */
  readonly hint?: 'if-room' | 'gives-way' | undefined;
}

/** A figure with its name, and how it comes about. */
export interface LabelledRow {
  readonly label: string;
  readonly value: Phrase;
  readonly how?: Phrase | undefined;
  readonly note?: Note | undefined;
  /** What it shows of a file, as `--assume` names it. */
  readonly about?: string | undefined;
}

/** Which cells of a table show what stands in a file: one of each row that `paths` has a path for. */
export interface About {
  readonly column: number;
  /** A path for each row, as `--assume` names it. */
  readonly paths: readonly string[];
}

/** Something that makes a report differ from what its files say: to be read before all else. */
export interface Caveat {
  readonly lead: string;
  readonly text: string;
}

/** What every report is made of. A subject builds blocks once; each format renders them. */
export type Block =
  | { readonly kind: 'title'; readonly text: Phrase; readonly detail?: Phrase | undefined }
  | { readonly kind: 'paragraph'; readonly text: Phrase }
  | { readonly kind: 'list'; readonly items: readonly Phrase[] }
  /** Lines of a YAML file, as somebody may type them. */
  | { readonly kind: 'sample'; readonly text: string }
  | { readonly kind: 'caveats'; readonly caveats: readonly Caveat[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Phrase[])[];
      readonly about?: About | undefined;
    }
  | {
      readonly kind: 'rows';
      readonly headings: readonly [label: string, value: string, how: string];
      readonly rows: readonly LabelledRow[];
    }
  | {
      readonly kind: 'section';
      readonly title: Phrase;
      readonly blocks: readonly Block[];
      readonly hint?: Hint | undefined;
    };

/**
 * Where a section stands. A screen leaves out what is `supplementary` unless all is asked for; what is
 * `in-short` stands there in place of it, and in no other format.
 */
export type Hint = 'supplementary' | 'in-short';

/** A section; none where nothing stands in it. */
export function section(title: Phrase, blocks: readonly Block[], hint?: Hint): readonly Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'section', title, blocks, hint }];
}

/** Blocks of which a screen shows all, as other formats do. */
export function inFull(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind !== 'section') return [block];
    return block.hint === 'in-short'
      ? []
      : [{ ...block, hint: undefined, blocks: inFull(block.blocks) }];
  });
}

/** A paragraph. */
export function paragraph(text: Phrase): Block {
  return { kind: 'paragraph', text };
}

/** A list; none where it has no items. */
export function bullets(items: readonly Phrase[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** A table; none where it has no rows. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly Phrase[])[],
  about?: About,
): readonly Block[] {
  return rows.length === 0 ? [] : [{ kind: 'table', columns, rows, about }];
}

/** Columns of text, by their headings. */
export function textColumns(...headings: readonly string[]): Column[] {
  return headings.map((heading) => ({ heading, type: 'text' }));
}

/** Columns of numbers, by their headings. */
export function numberColumns(...headings: readonly string[]): Column[] {
  return headings.map((heading) => ({ heading, type: 'number' }));
}

/** How many cells the longest bar has where it is drawn in text. */
const BAR_CELLS = 20;

/** A bar in text, for formats that draw nothing. */
export function drawBar(share: Decimal): string {
  // biome-ignore lint/plugin: a count of cells
  return '█'.repeat(share.times(BAR_CELLS).round().toNumber());
}

/** Text that stands out. */
export function strong(text: string): Piece {
  return { kind: 'strong', text };
}

/** The pieces of a phrase. */
export function piecesOf(phrase: Phrase): readonly Piece[] {
  return typeof phrase === 'string' ? [phrase] : phrase;
}

/** The words of a phrase, without what is told apart in it. */
export function wordsOf(phrase: Phrase): string {
  return piecesOf(phrase).map(readPiece).join('');
}

function readPiece(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  switch (piece.kind) {
    case 'strong':
    case 'toned':
    case 'code':
      return piece.text;
    case 'address':
      return piece.url;
    case 'note':
    case 'bar':
    case 'marks':
      return '';
    default:
      return piece satisfies never;
  }
}

/** The lines of a sample, without empty ones at its ends. */
export function linesOf(sample: string): readonly string[] {
  return sample.replaceAll(/^\s*\n|\s+$/g, '').split(/\r\n?|\n/);
}

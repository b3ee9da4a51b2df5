import type { Meets } from '../../documents/answer.ts';
import type { Phrase, Piece, Tone } from '../../report/blocks.ts';
import { drawBar, piecesOf } from '../../report/blocks.ts';
import { safeInline } from '../../report/safe-text.ts';
import type { Screen } from './screen.ts';

/** From this width on there is room for pictures beside the words. */
const WIDE = 110;

const CELLS: { readonly [M in Meets]: string } = { Y: '█', '?': '░', N: '×' };

/** What the cells of pictured answers mean. */
export const MARKS_EXPLAINED = `${CELLS.Y} yes, ${CELLS['?']} unknown, ${CELLS.N} no`;

/** Whether a screen has room for pictures of answers. */
export function areMarksDrawn({ width }: Screen): boolean {
  return width >= WIDE;
}

/** A phrase as one line of text in the colours of the screen. Notes are left to labelled rows. */
export function paintPhrase(phrase: Phrase, screen: Screen): string {
  return piecesOf(phrase)
    .map((piece) => paintPiece(piece, screen))
    .join('')
    .trim();
}

function paintPiece(piece: Piece, screen: Screen): string {
  if (typeof piece === 'string') return safeInline(piece);
  switch (piece.kind) {
    case 'strong':
      return screen.colour.bold(safeInline(piece.text));
    case 'toned':
      return paintTone(piece.tone, safeInline(piece.text), screen);
    case 'code':
      return safeInline(piece.text);
    case 'address':
      return safeInline(piece.url);
    case 'note':
      return '';
    case 'bar':
      return drawBar(piece.share);
    case 'marks':
      return areMarksDrawn(screen) ? `${piece.marks.map((meets) => CELLS[meets]).join('')}  ` : '';
    default:
      return piece satisfies never;
  }
}

function paintTone(tone: Tone, text: string, { colour }: Screen): string {
  switch (tone) {
    case 'good':
      return colour.green(text);
    case 'open':
      return colour.yellow(text);
    case 'bad':
      return colour.red(text);
    default:
      return tone satisfies never;
  }
}

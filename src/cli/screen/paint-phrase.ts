import type { Meets } from '../../documents/answer.ts';
import type { Phrase, Piece } from '../../report/blocks.ts';
import { drawBar, piecesOf } from '../../report/blocks.ts';
import { showInline } from '../../report/harmless/plain-text.ts';
import { join, safe } from '../../report/harmless/safe.ts';
import { finishLine, type Line, paint, type Screen } from './screen.ts';
import { styleOf } from './styles.ts';

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
export function paintPhrase(phrase: Phrase, screen: Screen): Line {
  const pieces = piecesOf(phrase).map((piece) => paintPiece(piece, screen));
  return finishLine(join(pieces, ''));
}

function paintPiece(piece: Piece, screen: Screen): Line {
  if (typeof piece === 'string') return showInline(piece);
  switch (piece.kind) {
    case 'strong':
      return paint(screen.colour.bold, showInline(piece.text));
    case 'toned':
      return paint(styleOf(piece.tone, screen.colour), showInline(piece.text));
    case 'code':
      return showInline(piece.text);
    case 'address':
      return showInline(piece.url);
    case 'note':
      return safe``;
    case 'bar':
      return showInline(drawBar(piece.share));
    case 'marks':
      return areMarksDrawn(screen) ? drawMarks(piece.marks) : safe``;
    default:
      return piece satisfies never;
  }
}

function drawMarks(marks: readonly Meets[]): Line {
  return safe`${showInline(marks.map((meets) => CELLS[meets]).join(''))}  `;
}

import type { Note, Phrase, Piece } from '../blocks.ts';
import { drawBar, piecesOf } from '../blocks.ts';
import { groupPlaces, type PlaceGroup } from '../group-places.ts';
import type { Harmless } from '../harmless/harmless.ts';
import { join, safe } from '../harmless/safe.ts';
import {
  escapeAddress,
  escapeCode,
  escapeInline,
  escapeLineStart,
  escapeStrong,
  finishLine,
} from './escape.ts';

type Markdown = Harmless<'markdown'>;

/** Takes a note and returns the mark that refers to it. */
export type AddNote = (text: Markdown) => Markdown;

/** A phrase as one line of Markdown; its notes go to `addNote`. */
export function renderPhrase(phrase: Phrase, addNote: AddNote): Markdown {
  return escapeLineStart(renderInline(phrase, addNote));
}

/** A phrase where no line starts: in a cell of a table, in a heading. */
export function renderInline(phrase: Phrase, addNote: AddNote): Markdown {
  const pieces = piecesOf(phrase).map((piece) => renderPiece(piece, addNote));
  return finishLine(join(pieces, ''));
}

function renderPiece(piece: Piece, addNote: AddNote): Markdown {
  if (typeof piece === 'string') return escapeInline(piece);
  switch (piece.kind) {
    case 'strong':
      return escapeStrong(piece.text);
    case 'toned':
      return escapeInline(piece.text);
    case 'code':
      return escapeCode(piece.text);
    case 'address':
      return escapeAddress(piece.url);
    case 'note':
      return addNote(renderNote(piece.note));
    case 'bar':
      return escapeInline(drawBar(piece.share));
    case 'marks':
      return safe``;
    default:
      return piece satisfies never;
  }
}

/** A note as the text of a footnote. */
function renderNote({ places, formula }: Note): Markdown {
  const parts = [
    ...groupPlaces(places).map((place, index) =>
      index === 0 ? renderPlace(place) : safe`also ${renderPlace(place)}`,
    ),
    ...(formula === undefined ? [] : [safe`formula: ${renderText(formula)}`]),
  ];
  return join(parts, '; ');
}

function renderPlace(place: PlaceGroup): Markdown {
  if (place.kind === 'assumed') return renderText(place.text);
  const { file, lines, evidence } = place;
  const sources = place.sources.map(({ name }) => safe`source: ${renderText(name)}`);
  const where = renderText(`${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`);
  return join([safe`${renderText(file)} ${where}`, ...sources, ...evidence.map(renderText)], '; ');
}

/** A phrase that has no notes of its own. */
function renderText(phrase: Phrase): Markdown {
  return renderPhrase(phrase, () => safe``);
}

import type { Note, NotedPlace, Phrase, Piece } from '../blocks.ts';
import { drawBar, piecesOf } from '../blocks.ts';
import { bareRanges, escapeInline, escapeLineStart } from './escape.ts';

/** Takes a note and returns the mark that refers to it. */
export type AddNote = (text: string) => string;

/** A phrase as one line of Markdown; its notes go to `addNote`. */
export function renderPhrase(phrase: Phrase, addNote: AddNote): string {
  return escapeLineStart(renderInline(phrase, addNote));
}

/** A phrase where no line starts: in a cell of a table, in a heading. */
export function renderInline(phrase: Phrase, addNote: AddNote): string {
  const line = piecesOf(phrase)
    .map((piece) => renderPiece(piece, addNote))
    .join('');
  return bareRanges(line.trim());
}

function renderPiece(piece: Piece, addNote: AddNote): string {
  if (typeof piece === 'string') return escapeInline(piece);
  switch (piece.kind) {
    case 'strong':
      return `**${escapeInline(piece.text).trim()}**`;
    case 'toned':
      return escapeInline(piece.text);
    case 'code':
      return renderCode(piece.text);
    case 'address':
      return renderAddress(piece.url);
    case 'note':
      return addNote(renderNote(piece.note));
    case 'bar':
      return drawBar(piece.share);
    case 'marks':
      return '';
    default:
      return piece satisfies never;
  }
}

/** Code between ticks, or as mere text where a sign in it could mean something to Markdown. */
function renderCode(text: string): string {
  return /^[\p{L}\p{N} ./:@#=_-]+$/u.test(text) ? `\`${text}\`` : escapeInline(text);
}

/** An address as a link, or as mere text where it is no web address. */
function renderAddress(url: string): string {
  return /^https?:\/\/[^\s\p{C}<>|\\`]+$/u.test(url) ? `<${url}>` : escapeInline(url);
}

/** A note as the text of a footnote. */
function renderNote({ places, formula }: Note): string {
  const parts = [
    ...new Set(places.map(renderPlace)),
    ...(formula === undefined ? [] : [`formula: ${renderText(formula)}`]),
  ];
  return parts.join('; ');
}

function renderPlace(place: NotedPlace): string {
  if (place.kind === 'assumed') return renderText(place.text);
  const sources = place.sources.map(({ name }) => `source: ${renderText(name)}`);
  return [`${renderText(place.file)} line ${place.line}`, ...sources].join('; ');
}

/** A phrase that has no notes of its own. */
function renderText(phrase: Phrase): string {
  return renderPhrase(phrase, () => '');
}

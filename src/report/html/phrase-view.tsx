import type { ComponentChildren } from 'preact';
import type { Decimal } from '../../documents/decimal.ts';
import { isAddress, splitAtAddresses } from '../addresses.ts';
import { type Note, type Phrase, type Piece, piecesOf } from '../blocks.ts';
import { showInline } from '../harmless/plain-text.ts';
import { keepAmounts } from './keep-amounts.tsx';
import { MarksView } from './marks-view.tsx';
import type { NumberedNote } from './number-notes.ts';

/** Finds a note among those that are numbered; undefined where notes are not shown. */
export type NumberOf = (note: Note) => NumberedNote | undefined;

/** A phrase, its notes as marks that lead to them. */
export function PhraseView({ phrase, numberOf }: { phrase: Phrase; numberOf: NumberOf }) {
  return <>{piecesOf(phrase).map((piece) => showPiece(piece, numberOf))}</>;
}

/** A piece as what a view holds. A page has so many that a component each would make it slow. */
function showPiece(piece: Piece, numberOf: NumberOf): ComponentChildren {
  if (typeof piece === 'string') return showText(piece);
  switch (piece.kind) {
    case 'strong':
      return <strong>{showText(piece.text)}</strong>;
    case 'toned':
      return <span class={piece.tone}>{showText(piece.text)}</span>;
    case 'code':
      return <code>{showInline(piece.text)}</code>;
    case 'address':
      return showAddress(piece.url);
    case 'note':
      return <NoteMark to={numberOf(piece.note)} />;
    case 'bar':
      return <BarView share={piece.share} />;
    case 'marks':
      return <MarksView marks={piece.marks} />;
    default:
      return piece satisfies never;
  }
}

/** Text from a file as just that text; of the addresses in it, those of the web are links. */
function showText(text: string): ComponentChildren {
  return splitAtAddresses(text).map(({ text: stretch, url }) =>
    url === undefined ? keepAmounts(showInline(stretch)) : <Link text={stretch} url={url} />,
  );
}

function showAddress(url: string): ComponentChildren {
  return isAddress(url) ? <Link text={url} url={url} /> : showText(url);
}

/** A link to the web, which neither learns where it was followed from nor reaches back. */
function Link({ text, url }: { text: string; url: string }) {
  return (
    <a href={url} rel="noreferrer noopener">
      {showInline(text)}
    </a>
  );
}

/** The number of a note, which leads to it. */
export function NoteMark({ to }: { to: NumberedNote | undefined }) {
  if (to === undefined) return null;
  const { number, id } = to;
  return (
    <sup>
      <a href={`#${id}`} aria-label={`Note ${number}`}>
        {number}
      </a>
    </sup>
  );
}

/** A share as a bar; what it measures stands in words beside it. */
function BarView({ share }: { share: Decimal }) {
  return (
    <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect width={share.times(100).toFixed(1)} height="10" />
    </svg>
  );
}

import type { Note, Phrase } from '../blocks.ts';
import { groupPlaces, type PlaceGroup } from '../group-places.ts';
import { headingAt } from './heading-at.ts';
import type { NumberedNote } from './number-notes.ts';
import { PhraseView } from './phrase-view.tsx';

interface NotesProps {
  readonly notes: readonly NumberedNote[];
  /** How many sections they stand in. */
  readonly depth?: number;
}

/** The notes of a report or a section at its end, each where its marks lead. */
export function NotesView({ notes, depth = 0 }: NotesProps) {
  if (notes.length === 0) return null;
  const Heading = headingAt(depth);
  return (
    <section class="notes">
      <Heading>Notes</Heading>
      <ol>
        {notes.map(({ note, id }) => (
          <li id={id}>
            <NoteView note={note} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function NoteView({ note: { places, formula } }: { note: Note }) {
  const parts = [
    ...groupPlaces(places).map((place, index) => (
      <>
        {index === 0 ? '' : 'also '}
        <PlaceView place={place} />
      </>
    )),
    ...(formula === undefined ? [] : [<>formula: {show(formula)}</>]),
  ];
  return <>{parts.map((part, index) => (index === 0 ? part : <>; {part}</>))}</>;
}

function PlaceView({ place }: { place: PlaceGroup }) {
  if (place.kind === 'assumed') return show(place.text);
  const { file, lines, sources, evidence } = place;
  return (
    <>
      {show(file)} {lines.length === 1 ? 'line' : 'lines'} {lines.join(', ')}
      {sources.map(({ name }) => (
        <>; source: {show(name)}</>
      ))}
      {evidence.map((each) => (
        <>; {show(each)}</>
      ))}
    </>
  );
}

/** A phrase that has no notes of its own. */
function show(phrase: Phrase) {
  return <PhraseView phrase={phrase} numberOf={() => undefined} />;
}

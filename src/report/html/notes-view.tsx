import type { Note, Phrase } from '../blocks.ts';
import { groupPlaces, type PlaceGroup } from '../group-places.ts';
import { headingAt } from './heading-at.ts';
import { nameSourcesOnce } from './name-sources-once.ts';
import type { NumberedNote } from './number-notes.ts';
import { PhraseView } from './phrase-view.tsx';
import { useKept } from './use-kept.ts';

interface NotesProps {
  readonly notes: readonly NumberedNote[];
  /** How many sections they stand in. */
  readonly depth?: number;
  /** Whether there are so many that each source is named once, and then by its id. */
  readonly isShort?: boolean;
}

/** The notes of a report or a section at its end, each where its marks lead. */
export function NotesView({ notes, depth = 0, isShort = false }: NotesProps) {
  if (notes.length === 0) return null;
  const Heading = headingAt(depth);
  return (
    <section class="notes">
      <Heading>Notes</Heading>
      <ol>
        {(isShort ? nameSourcesOnce(notes) : notes).map(({ note, id }) => (
          <li id={id}>
            <NoteView note={note} isShort={isShort} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface NoteProps {
  readonly note: Note;
  readonly isShort: boolean;
}

function NoteView(props: NoteProps) {
  return useKept(props, () => <DrawnNote {...props} />);
}

function DrawnNote({ note: { places, formula }, isShort }: NoteProps) {
  const groups = groupPlaces(places);
  const parts = [
    ...groups.map((place, index) => (
      <>
        {index === 0 ? '' : 'also '}
        <PlaceView place={place} isFileKnown={isShort && isInSameFile(place, groups[index - 1])} />
      </>
    )),
    ...(formula === undefined ? [] : [<>formula: {show(formula)}</>]),
  ];
  return <>{parts.map((part, index) => (index === 0 ? part : <>; {part}</>))}</>;
}

function isInSameFile(place: PlaceGroup, before: PlaceGroup | undefined): boolean {
  return place.kind === 'lines' && before?.kind === 'lines' && place.file === before.file;
}

function PlaceView({ place, isFileKnown }: { place: PlaceGroup; isFileKnown: boolean }) {
  if (place.kind === 'assumed') return show(place.text);
  const { file, lines, sources, evidence } = place;
  return (
    <>
      {isFileKnown ? '' : <>{show(file)} </>}
      {lines.length === 1 ? 'line' : 'lines'} {lines.join(', ')}
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

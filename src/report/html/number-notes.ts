import { type Block, type Note, type Phrase, piecesOf } from '../blocks.ts';

/** A note with its number, and the id of the element that it stands in. */
export interface NumberedNote {
  readonly note: Note;
  readonly number: number;
  readonly id: string;
}

/** The notes of some blocks, those alike as one, each with its number from 1 in the order of reading. */
export interface NumberedNotes {
  readonly all: readonly NumberedNote[];
  readonly numberOf: (note: Note) => NumberedNote;
}

/** Numbers the notes of some blocks; `of` is the id of what they stand in, where that is not a whole report. */
export function numberNotes(blocks: readonly Block[], of?: string): NumberedNotes {
  const prefix = of === undefined ? 'note' : `note-${of}`;
  const notes = new Map<string, NumberedNote>();
  const keys = new Map<Note, string>();
  for (const note of blocks.flatMap(listNotes)) {
    const key = JSON.stringify(note);
    keys.set(note, key);
    const number = notes.size + 1;
    if (!notes.has(key)) notes.set(key, { note, number, id: `${prefix}-${number}` });
  }
  const numberOf = (note: Note) => {
    const numbered = notes.get(keys.get(note) ?? JSON.stringify(note));
    if (numbered === undefined) throw new Error('a note stands where no note was looked for');
    return numbered;
  };
  return { all: [...notes.values()], numberOf };
}

/** The notes of a block, in the order of reading. */
export function listNotes(block: Block): readonly Note[] {
  switch (block.kind) {
    case 'title':
      return [block.text, block.detail ?? ''].flatMap(notesOf);
    case 'paragraph':
      return notesOf(block.text);
    case 'list':
      return block.items.flatMap(notesOf);
    case 'sample':
    case 'caveats':
      return [];
    case 'table':
      return block.rows.flat().flatMap(notesOf);
    case 'rows':
      return block.rows.flatMap(({ value, how = '', note }) => [
        ...notesOf(value),
        ...(note === undefined ? [] : [note]),
        ...notesOf(how),
      ]);
    case 'section':
      return block.hint === 'in-short'
        ? []
        : [...notesOf(block.title), ...block.blocks.flatMap(listNotes)];
    default:
      return block satisfies never;
  }
}

function notesOf(phrase: Phrase): readonly Note[] {
  return piecesOf(phrase).flatMap((piece) =>
    typeof piece !== 'string' && piece.kind === 'note' ? [piece.note] : [],
  );
}

import { type Block, type Note, type Phrase, piecesOf } from '../blocks.ts';

/** The notes of a report, those alike as one, each with its number from 1 in the order of reading. */
export interface NumberedNotes {
  readonly all: readonly Note[];
  readonly numberOf: (note: Note) => number;
}

/** Numbers the notes of some blocks. */
export function numberNotes(blocks: readonly Block[]): NumberedNotes {
  const notes = new Map<string, Note>();
  const numbers = new Map<string, number>();
  const keys = new Map<Note, string>();
  for (const note of blocks.flatMap(listNotes)) {
    const key = JSON.stringify(note);
    keys.set(note, key);
    if (numbers.has(key)) continue;
    notes.set(key, note);
    numbers.set(key, notes.size);
  }
  const numberOf = (note: Note) => {
    const number = numbers.get(keys.get(note) ?? JSON.stringify(note));
    if (number === undefined) throw new Error('a note stands where no note was looked for');
    return number;
  };
  return { all: [...notes.values()], numberOf };
}

function listNotes(block: Block): readonly Note[] {
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

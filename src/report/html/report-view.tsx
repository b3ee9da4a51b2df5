import type { Block } from '../blocks.ts';
import { BlocksView } from './blocks-view.tsx';
import { NotesView } from './notes-view.tsx';
import { numberNotes } from './number-notes.ts';

/** A report: its blocks in full, and the notes that they lead to. */
export function ReportView({ blocks }: { blocks: readonly Block[] }) {
  const { all, numberOf } = numberNotes(blocks);
  return (
    <main>
      <BlocksView blocks={blocks} numberOf={numberOf} />
      <NotesView notes={all} />
    </main>
  );
}

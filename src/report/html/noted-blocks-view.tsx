import type { Block } from '../blocks.ts';
import { BlocksView } from './blocks-view.tsx';
import { NotesView } from './notes-view.tsx';
import { numberNotes } from './number-notes.ts';

interface NotedBlocksProps {
  readonly blocks: readonly Block[];
  /** The id of the section that they fill; none where they are a whole report. */
  readonly of?: string;
  /** How many sections they stand in. */
  readonly depth?: number;
}

/** Blocks in full, and the notes that they lead to. */
export function NotedBlocksView({ blocks, of, depth = 0 }: NotedBlocksProps) {
  const { all, numberOf } = numberNotes(blocks, of);
  return (
    <>
      <BlocksView blocks={blocks} numberOf={numberOf} depth={depth} />
      <NotesView notes={all} depth={depth} />
    </>
  );
}

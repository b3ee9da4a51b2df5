import type { Block } from '../../report/blocks.ts';
import { BlocksView } from '../../report/html/blocks-view.tsx';
import { NotesView } from '../../report/html/notes-view.tsx';
import { numberNotes } from '../../report/html/number-notes.ts';
import type { Shown } from '../what-if/open-page.ts';
import type { Part } from './part.ts';

/** A part that shows blocks and nothing else. */
export function blocksPart(
  { id, ...named }: Pick<Part, 'id' | 'name'>,
  toBlocks: (shown: Shown) => readonly Block[],
): Part {
  return {
    id,
    ...named,
    View: ({ shown }) => {
      const blocks = toBlocks(shown);
      const { all, numberOf } = numberNotes(blocks, id);
      return (
        <div id={id}>
          <BlocksView blocks={blocks} numberOf={numberOf} />
          <NotesView notes={all} />
        </div>
      );
    },
  };
}

/** Blocks that hold no notes, within a section that stands so deep. */
export function PlainBlocks({ blocks, depth }: { blocks: readonly Block[]; depth: number }) {
  return <BlocksView blocks={blocks} numberOf={() => undefined} depth={depth} />;
}

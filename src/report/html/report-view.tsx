import type { Block } from '../blocks.ts';
import { NotedBlocksView } from './noted-blocks-view.tsx';

/** A report: its blocks in full, and the notes that they lead to. */
export function ReportView({ blocks }: { blocks: readonly Block[] }) {
  return (
    <main>
      <NotedBlocksView blocks={blocks} />
    </main>
  );
}

import type { Block, Phrase } from '../../src/report/blocks.ts';

/** The titles of sections, in order, those within others left out. */
export function titlesOf(blocks: readonly Block[]): Phrase[] {
  return blocks.flatMap((block) => (block.kind === 'section' ? [block.title] : []));
}

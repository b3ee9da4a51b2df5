import { explanationBlocks } from '../../report/explain/explanation-blocks.ts';
import { blocksPart } from './blocks-part.tsx';
import type { Part } from './part.ts';

/** The section of a candidate. */
export function candidatePart(id: string): Part {
  return blocksPart(`c-${id}`, (shown) => explanationBlocks(shown.explain(id)));
}

import { type Block, paragraph, strong } from '../blocks.ts';

/** Sentences that begin with what they are about; nothing where there are none. */
export function about(lead: string, sentences: readonly string[]): readonly Block[] {
  return sentences.length === 0 ? [] : [paragraph([strong(`${lead}.`), ` ${sentences.join(' ')}`])];
}

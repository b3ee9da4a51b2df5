import type { Candidate } from '../../documents/candidate.ts';
import { type Block, paragraph, strong } from '../blocks.ts';

/** What a candidate is, where the waste is today and what would replace it: a paragraph for each that a file states. */
export function subjectBlocks({ summary, waste, solution }: Candidate): readonly Block[] {
  return [
    ...(summary === undefined ? [] : [summary]),
    ...(waste === undefined ? [] : [[strong('The waste today.'), ` ${waste}`]]),
    ...(solution === undefined ? [] : [[strong('What would replace it.'), ` ${solution}`]]),
  ].map(paragraph);
}

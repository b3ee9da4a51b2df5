import type { Candidate } from '../../documents/candidate.ts';
import { type Phrase, strong } from '../blocks.ts';

/** Where the waste is today and what would replace it: a paragraph for each that a file states. */
export function tellPurpose({ waste, solution }: Candidate): Phrase[] {
  return [
    ...(waste === undefined ? [] : [[strong('The waste today.'), ` ${waste}`]]),
    ...(solution === undefined ? [] : [[strong('What would replace it.'), ` ${solution}`]]),
  ];
}

import type { Candidate } from '../../documents/candidate.ts';
import { type Phrase, strong } from '../blocks.ts';

/** What a candidate is, where the waste is today and what would replace it: a paragraph for each that its file states. */
export function tellSubject({ summary, waste, solution }: Candidate): Phrase[] {
  return [
    ...(summary === undefined ? [] : [summary]),
    ...(waste === undefined ? [] : [[strong('The waste today.'), ` ${waste}`]]),
    ...(solution === undefined ? [] : [[strong('What would replace it.'), ` ${solution}`]]),
  ];
}

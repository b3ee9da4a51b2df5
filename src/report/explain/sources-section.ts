import type { Candidate } from '../../documents/candidate.ts';
import { type Block, bullets, piecesOf, section } from '../blocks.ts';
import { nameSource } from '../words/sources.ts';

/** The sources of a file by their ids, in file order. */
export function sourcesSection({ sources = {} }: Candidate): readonly Block[] {
  const items = Object.entries(sources).map(([id, source]) => [
    `${id}: `,
    ...piecesOf(nameSource(source)),
  ]);
  return section('Sources', bullets(items));
}

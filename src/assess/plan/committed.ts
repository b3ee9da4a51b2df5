import type { Candidate } from '../../documents/candidate.ts';
import type { Field } from './field.ts';
import { listBarredPairs } from './links.ts';

/** A candidate that may start, and what has started already that counts some of the same spend. */
export interface Committed {
  readonly id: string;
  readonly started: readonly string[];
}

/** Those that may start and overlap what is being adopted or delivered, in id order. */
export function listCommitted(
  { contenders, started }: Pick<Field, 'contenders' | 'started'>,
  candidates: ReadonlyMap<string, Candidate>,
): Committed[] {
  const pairs = listBarredPairs(candidates);
  return contenders.flatMap(({ id }): Committed[] => {
    const overlapping = pairs
      .flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : []))
      .filter((other) => started.has(other));
    return overlapping.length === 0 ? [] : [{ id, started: overlapping }];
  });
}

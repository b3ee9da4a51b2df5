import type { Fault } from '../yaml/fault.ts';
import type { Place } from '../yaml/place.ts';
import { didYouMean } from './closest.ts';
import type { FileFault, Words } from './rule.ts';

/** What the words on an id need that no candidate has. */
export interface UnknownCandidate {
  readonly id: string;
  readonly known: readonly string[];
}

/** A place where a file names a candidate. */
export interface CandidateUse {
  readonly file: string;
  readonly place: Place;
  readonly id: string;
}

/** The words on an id that no candidate has. */
export function wordUnknownCandidate({ id, known }: UnknownCandidate): Words {
  return {
    message: `There is no candidate "${id}" among the files given.`,
    fix: didYouMean(id, known) ?? 'Give its file as well, or take the id out.',
  };
}

/** The uses of ids that no candidate has, as faults of a rule. */
export function findUnknownCandidates<Id extends string>(
  rule: Id,
  uses: readonly CandidateUse[],
  ids: readonly string[],
): FileFault<Fault<Id, UnknownCandidate>>[] {
  const known = [...new Set(ids)];
  const isKnown = new Set(known);
  return uses
    .filter(({ id }) => !isKnown.has(id))
    .map(({ file, place, id }) => ({ file, problem: { rule, place, facts: { id, known } } }));
}

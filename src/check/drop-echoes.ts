import type { Path } from '../yaml/place.ts';
import { findClosest } from './closest.ts';
import type { Problem } from './problem.ts';

/**
 * Drops what is only the echo of a misspelling in the same file: the key that is missing, the
 * criterion that is not answered, the source that is not used. One fault, one finding.
 */
export function dropEchoes<T extends { readonly problem: Problem }>(findings: readonly T[]): T[] {
  const meant = new Set(findings.flatMap(({ problem }) => nameMeant(problem)));
  return findings.filter(({ problem }) => {
    const missed = nameMissed(problem);
    return missed === undefined || !meant.has(missed);
  });
}

/** What somebody who misspelt a word most likely meant. */
function nameMeant({ rule, facts, place }: Problem): string[] {
  switch (rule) {
    case 'unknown-key':
      return name(place.path.slice(0, -1), findClosest(facts.key, facts.known));
    case 'unknown-criterion':
      return name(['answers'], findClosest(facts.id, facts.known));
    case 'unknown-source':
      return name(['sources'], findClosest(facts.id, facts.known));
    default:
      return [];
  }
}

/** What is missed in a place where it may stand misspelt. */
function nameMissed({ rule, facts, place }: Problem): string | undefined {
  switch (rule) {
    case 'missing-key':
      return name(place.path, facts.key)[0];
    case 'missing-source':
      return name(place.path, 'source')[0];
    case 'bare-ratio':
      return name(place.path, 'kind')[0];
    case 'unknown-source':
      return name([], 'sources')[0];
    case 'unanswered-criterion':
      return name(['answers'], facts.id)[0];
    case 'unused-source':
      return name(['sources'], facts.id)[0];
    default:
      return undefined;
  }
}

function name(mapping: Path, key: string | undefined): string[] {
  return key === undefined ? [] : [JSON.stringify([...mapping, key])];
}

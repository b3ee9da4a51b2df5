import type { Path } from '../yaml/place.ts';
import { findMeant, findMissed } from './list-concerned.ts';
import type { Problem } from './registry.ts';

/**
 * Drops what is only the echo of a misspelling in the same file: the key that is missing, the
 * criterion that is not answered, the source that is not used. One fault, one finding.
 */
export function dropEchoes<T extends { readonly problem: Problem }>(findings: readonly T[]): T[] {
  const meant = new Set(
    findings.flatMap(({ problem }) => {
      const path = findMeant(problem);
      return path === undefined ? [] : [nameOf(path)];
    }),
  );
  return findings.filter(({ problem }) => {
    const missed = findMissed(problem);
    return missed === undefined || !meant.has(nameOf(missed));
  });
}

function nameOf(path: Path): string {
  return JSON.stringify(path);
}

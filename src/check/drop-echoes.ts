import type { Path } from '../yaml/place.ts';
import { type Problem, RULES, type RuleId } from './registry.ts';

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

function findMeant<Id extends RuleId>(problem: Problem<Id>): Path | undefined {
  return RULES[problem.rule].meant?.(problem);
}

function findMissed<Id extends RuleId>(problem: Problem<Id>): Path | undefined {
  return RULES[problem.rule].missed?.(problem);
}

function nameOf(path: Path): string {
  return JSON.stringify(path);
}

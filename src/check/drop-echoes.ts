import type { Path, Problem } from '../domain/problem.ts';
import { findClosest } from './closest.ts';

/** Drops the report of a missing key where the same mapping holds it misspelt: one fault, one finding. */
export function dropEchoes<T extends { readonly problem: Problem }>(findings: readonly T[]): T[] {
  const meant = new Set(findings.flatMap(({ problem }) => nameMeantKey(problem)));
  return findings.filter(({ problem }) => {
    const missing = nameMissingKey(problem);
    return missing === undefined || !meant.has(missing);
  });
}

function nameMeantKey({ rule, facts, place }: Problem): string[] {
  if (rule !== 'unknown-key') return [];
  const closest = findClosest(facts.key, facts.known);
  return closest === undefined ? [] : [nameKey(place.path.slice(0, -1), closest)];
}

function nameMissingKey({ rule, facts, place }: Problem): string | undefined {
  if (rule === 'missing-source') return nameKey(place.path, 'source');
  return rule === 'missing-key' ? nameKey(place.path, facts.key) : undefined;
}

function nameKey(mapping: Path, key: string): string {
  return JSON.stringify([...mapping, key]);
}

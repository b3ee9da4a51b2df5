import type { Candidate } from '../../documents/candidate.ts';
import { compareText } from '../../documents/compare-text.ts';
import type { IdPair } from './request.ts';

type Candidates = ReadonlyMap<string, Pick<Candidate, 'contains' | 'savings'>>;

/**
 * The pairs that count some of the same spend, each once and in order: whatever says that it overlaps
 * another, and a bundle with what it contains at any depth.
 */
export function listBarredPairs(candidates: Candidates): IdPair[] {
  const pairs = [...candidates].flatMap(([id, { savings }]) =>
    [...(savings?.overlaps ?? []), ...listContained(id, candidates)].map((other) =>
      orderPair(id, other),
    ),
  );
  return dropRepeats(pairs.filter(([a, b]) => a !== b));
}

/** Each pair once, in order; which of the two stands first does not matter. */
export function joinPairs(...lists: readonly (readonly IdPair[])[]): IdPair[] {
  return dropRepeats(lists.flatMap((pairs) => pairs.map(([a, b]) => orderPair(a, b))));
}

function dropRepeats(pairs: readonly IdPair[]): IdPair[] {
  const byKey = new Map(pairs.map((pair) => [pair.join(' '), pair]));
  return [...byKey].sort(([a], [b]) => compareText(a, b)).map(([, pair]) => pair);
}

function orderPair(a: string, b: string): IdPair {
  return compareText(a, b) <= 0 ? [a, b] : [b, a];
}

function listContained(bundle: string, candidates: Candidates): string[] {
  const found = new Set<string>();
  const open = [bundle];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const part of candidates.get(id)?.contains ?? []) {
      if (!found.has(part)) open.push(part);
      found.add(part);
    }
  }
  return [...found];
}

import type { Document } from '../../documents/parse-document.ts';
import type { Path } from '../../yaml/place.ts';
import type { Rule } from '../rule.ts';
import {
  type CandidateUse,
  findUnknownCandidates,
  type UnknownCandidate,
  wordUnknownCandidate,
} from '../unknown-candidates.ts';

export const unknownOverlap: Rule<'unknown-overlap', UnknownCandidate> = {
  id: 'unknown-overlap',
  severity: 'error',
  stopsRanking: true,
  worksOnPart: true,
  summary: 'A candidate overlaps or contains one that is not there.',
  why: 'Spend that two candidates share would be counted twice without anybody noticing.',
  words: wordUnknownCandidate,
  bad: 'overlaps: [mooring-fee]',
  good: 'overlaps: [mooring-fees]',
  gather: () => {
    const ids: string[] = [];
    const uses: CandidateUse[] = [];
    return {
      visit: (file, document) => {
        if (document.kind === 'candidate') ids.push(document.value.candidate);
        for (const use of listNames(file, document)) uses.push(use);
      },
      finish: (otherIds) => findUnknownCandidates('unknown-overlap', uses, [...ids, ...otherIds]),
    };
  },
};

function listNames(file: string, { kind, value }: Document): CandidateUse[] {
  if (kind !== 'candidate') return [];
  const { savings, contains = [] } = value;
  const useOf = (id: string, path: Path): CandidateUse => ({
    file,
    place: { path, at: 'value' },
    id,
  });
  return [
    ...(savings?.overlaps ?? []).map((id, index) => useOf(id, ['savings', 'overlaps', index])),
    ...contains.map((id, index) => useOf(id, ['contains', index])),
  ];
}

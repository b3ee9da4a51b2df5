import { listPlanNames } from '../../documents/plan-file.ts';
import type { Rule } from '../rule.ts';
import {
  type CandidateUse,
  findUnknownCandidates,
  type UnknownCandidate,
  wordUnknownCandidate,
} from '../unknown-candidates.ts';

export const unknownPlanned: Rule<'unknown-planned', UnknownCandidate> = {
  id: 'unknown-planned',
  severity: 'error',
  stopsRanking: false,
  summary: 'A plan names a candidate that is not there.',
  why: 'A condition on a misspelt id binds nothing, and nobody would notice.',
  words: wordUnknownCandidate,
  bad: 'must-not: [mooring-fee]',
  good: 'must-not: [mooring-fees]',
  gather: () => {
    const ids: string[] = [];
    const uses: CandidateUse[] = [];
    return {
      visit: (file, { kind, value }) => {
        if (kind === 'candidate') ids.push(value.candidate);
        if (kind !== 'plan') return;
        for (const use of listPlanNames(value)) uses.push({ file, ...use });
      },
      finish: (otherIds) => findUnknownCandidates('unknown-planned', uses, [...ids, ...otherIds]),
    };
  },
};

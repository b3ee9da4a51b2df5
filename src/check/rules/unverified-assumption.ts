import { listProvenances } from '../list-provenances.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

export const unverifiedAssumption: Rule = {
  id: 'unverified-assumption',
  severity: 'warning',
  stopsRanking: false,
  summary: 'Nobody has checked an assumed value against its source.',
  why: 'Every estimate rests on it.',
  bad: 'reference-saving: {low: 10%, high: 15%, verified: no, …}',
  good: 'reference-saving: {low: 10%, high: 15%, verified: yes, …}',
  check: (document) =>
    document.kind === 'assumptions'
      ? listProvenances(document.value)
          .filter(({ provenance }) => !provenance.verified)
          .map(
            ({ path }): Problem => ({
              rule: 'unverified-assumption',
              place: { path: [...path, 'verified'], at: 'value' },
              facts: { of: path.join(' ') },
            }),
          )
      : [],
};

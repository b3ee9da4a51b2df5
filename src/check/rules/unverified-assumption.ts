import type { Assumptions } from '../../domain/documents/assumptions.ts';
import type { Path, Problem } from '../../domain/problem.ts';
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
      ? listVerifications(document.value)
          .filter(({ verified }) => !verified)
          .map(
            ({ path }): Problem => ({
              rule: 'unverified-assumption',
              place: { path: [...path, 'verified'], at: 'value' },
              facts: { of: path.join(' ') },
            }),
          )
      : [],
};

function listVerifications(assumptions: Assumptions): { path: Path; verified: boolean }[] {
  const { ratios, deflators } = assumptions;
  return [
    ...Object.entries(ratios).map(([id, { verified }]) => ({ path: ['ratios', id], verified })),
    { path: ['reference-saving'], verified: assumptions['reference-saving'].verified },
    { path: ['evidence-grades'], verified: assumptions['evidence-grades'].verified },
    ...(deflators === undefined ? [] : [{ path: ['deflators'], verified: deflators.verified }]),
  ];
}

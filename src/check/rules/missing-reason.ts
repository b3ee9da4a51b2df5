import { onCandidate, type Rule } from '../rule.ts';

export const missingReason: Rule = {
  id: 'missing-reason',
  severity: 'error',
  stopsRanking: false,
  worksOnPart: true,
  summary: 'A Y or an N has no reason.',
  why: 'Whoever doubts the answer has nothing to argue with.',
  bad: `answers:
  open-standards: {meets: N}`,
  good: `answers:
  open-standards: {meets: N, because: the interfaces are closed}`,
  check: onCandidate(({ answers = {} }) =>
    Object.entries(answers).flatMap(([id, { meets, because }]) => {
      if (meets === undefined || meets === '?' || because !== undefined) return [];
      const place = { path: ['answers', id], at: 'key' } as const;
      return [{ rule: 'missing-reason', place, facts: { meets } } as const];
    }),
  ),
};

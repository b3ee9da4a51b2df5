import { onCandidate, type Rule } from '../rule.ts';

/** What its words need. */
interface Facts {
  readonly meets: string;
}

export const missingReason: Rule<'missing-reason', Facts> = {
  id: 'missing-reason',
  severity: 'error',
  stopsRanking: false,
  worksOnPart: true,
  summary: 'A Y or an N has no reason.',
  why: 'Whoever doubts the answer has nothing to argue with.',
  words: ({ meets }) => ({
    message: `This ${meets} has no reason.`,
    fix: 'Add "because:".',
  }),
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

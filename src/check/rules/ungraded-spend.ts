import { onCandidate, type Rule } from '../rule.ts';

/** What its words need. */
interface Facts {
  readonly line: string;
}

export const ungradedSpend: Rule<'ungraded-spend', Facts> = {
  id: 'ungraded-spend',
  severity: 'warning',
  stopsRanking: false,
  summary: 'A spend line has no evidence grade.',
  why: 'It is then treated as the weakest, grade 6, and 40% of its saving is cut.',
  words: ({ line }) => ({
    message: `The spend line "${line}" has no evidence grade, so it counts as grade 6.`,
    fix: 'Add "grade:" from 1 (the organisations\' own records) to 6 (assertion).',
  }),
  bad: '- {id: desks, amount: £152m, addressable: 50%, source: returns, …}',
  good: '- {id: desks, amount: £152m, addressable: 50%, source: returns, grade: 3, …}',
  check: onCandidate(({ savings }) =>
    (savings?.spend ?? []).flatMap(({ grade, name }, index) => {
      if (grade !== undefined) return [];
      const place = { path: ['savings', 'spend', index], at: 'key' } as const;
      return [{ rule: 'ungraded-spend', place, facts: { line: name } } as const];
    }),
  ),
};

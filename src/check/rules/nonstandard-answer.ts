import { onCandidate, type Rule } from '../rule.ts';

/** What its words need. */
interface Facts {
  readonly typed: string;
  readonly standard: string;
}

export const nonstandardAnswer: Rule<'nonstandard-answer', Facts> = {
  id: 'nonstandard-answer',
  severity: 'warning',
  stopsRanking: false,
  worksOnPart: true,
  summary: 'An answer is spelt otherwise than Y, N or ?.',
  why: 'It is read as meant, but people and tools that search for Y, N or ? will miss it.',
  words: ({ typed, standard }) => ({
    message: `"${typed}" is read as ${standard}.`,
    fix: `Write ${standard === '?' ? '"?"' : standard}.`,
  }),
  replace: ({ standard }) => standard,
  bad: 'open-standards: {meets: yes, …}',
  good: 'open-standards: {meets: Y, …}',
  check: onCandidate(({ answers = {} }) =>
    Object.entries(answers).flatMap(([id, { typed, meets }]) => {
      if (typed === undefined || meets === undefined || typed === meets) return [];
      const place = { path: ['answers', id, 'meets'], at: 'value' } as const;
      return [{ rule: 'nonstandard-answer', place, facts: { typed, standard: meets } } as const];
    }),
  ),
};

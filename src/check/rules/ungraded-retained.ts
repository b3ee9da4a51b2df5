import type { NoFacts } from '../rule.ts';
import { onCandidate, type Rule } from '../rule.ts';

export const ungradedRetained: Rule<'ungraded-retained', NoFacts> = {
  id: 'ungraded-retained',
  severity: 'warning',
  stopsRanking: false,
  summary: 'The share that stays local has no grade of evidence.',
  why: 'The benefit of the appraisal rests on it as much as on the spend. Without a grade nothing is cut for it.',
  words: () => ({
    message: 'The share that stays local has no grade, so nothing is cut for weak evidence of it.',
    fix: 'Write it as {value: …, source: …, grade: …}.',
  }),
  bad: 'retained-local: 35%',
  good: 'retained-local: {value: 35%, source: survey, grade: 3}',
  check: onCandidate(({ savings, platform }) => {
    const retained = savings?.['retained-local'];
    if (platform === undefined || retained === undefined || retained.grade !== undefined) return [];
    const place = { path: ['savings', 'retained-local'], at: 'key' } as const;
    return [{ rule: 'ungraded-retained', place, facts: {} }];
  }),
};

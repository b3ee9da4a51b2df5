import type { NoFacts } from '../rule.ts';
import { onCandidate, type Rule } from '../rule.ts';

export const flatBaseline: Rule<'flat-baseline', NoFacts> = {
  id: 'flat-baseline',
  severity: 'note',
  stopsRanking: false,
  summary: 'An appraisal takes the spend as it is for every year to come.',
  why: 'What is saved later depends on what would be spent later. Flat is an assumption like any other.',
  words: () => ({
    message: 'The appraisal takes this spend as flat for the whole horizon.',
    fix: 'Add "growth:" under "savings:", 0% where it is meant to be flat.',
  }),
  bad: `savings:
  retained-local: 35%      # and no growth`,
  good: `savings:
  growth: {low: -1%, central: 0%, high: 1%}
  retained-local: 35%`,
  check: onCandidate(({ savings, platform }) => {
    if (platform === undefined || savings === undefined || savings.growth !== undefined) return [];
    const place = { path: ['savings'], at: 'key' } as const;
    return [{ rule: 'flat-baseline', place, facts: {} }];
  }),
};

import { namesCurve } from '../../documents/platform.ts';
import type { NoFacts } from '../rule.ts';
import { onCandidate, type Rule } from '../rule.ts';

export const noSlowCase: Rule<'no-slow-case', NoFacts> = {
  id: 'no-slow-case',
  severity: 'warning',
  stopsRanking: false,
  summary: 'Take-up is given without a low case.',
  why: 'Take-up is what a platform lives on, and what nobody controls.',
  words: () => ({
    message: 'This take-up has no low case.',
    fix: 'Give a year, or the ceiling or the delay of a curve, as {low, central, high}.',
  }),
  bad: 'take-up: [0%, 30%, 70%, 100%]',
  good: 'take-up: [0%, {low: 10%, central: 30%, high: 40%}, …]',
  check: onCandidate(({ platform }) => {
    if (platform === undefined) return [];
    const takeUp = platform['take-up'];
    const hasRange = namesCurve(takeUp)
      ? [takeUp.ceiling, takeUp.delay].some((input) => input?.value.isRange)
      : takeUp.value.some(({ isRange }) => isRange);
    if (hasRange) return [];
    const place = { path: ['platform', 'take-up'], at: 'key' } as const;
    return [{ rule: 'no-slow-case', place, facts: {} }];
  }),
};

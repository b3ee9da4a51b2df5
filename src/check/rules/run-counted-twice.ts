import { onCandidate, type Rule } from '../rule.ts';

export const runCountedTwice: Rule = {
  id: 'run-counted-twice',
  severity: 'error',
  stopsRanking: true,
  summary: 'A top-down appraisal has a running cost of its own.',
  why: 'The residual that the ratio leaves is the cost of running the platform. Taking off both counts it twice.',
  bad: `platform:
  run: [£0, £3m]      # and no retained-local`,
  good: `savings:
  retained-local: 35%
platform:
  run: [£0, £3m]`,
  check: onCandidate(({ savings, platform }) => {
    if (platform?.run === undefined || savings?.['retained-local'] !== undefined) return [];
    const place = { path: ['platform', 'run'], at: 'key' } as const;
    return [{ rule: 'run-counted-twice', place, facts: {} }];
  }),
};

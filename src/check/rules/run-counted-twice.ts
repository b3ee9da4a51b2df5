import type { NoFacts } from '../rule.ts';
import { onCandidate, type Rule } from '../rule.ts';

export const runCountedTwice: Rule<'run-counted-twice', NoFacts> = {
  id: 'run-counted-twice',
  severity: 'error',
  stopsRanking: true,
  summary: 'A top-down appraisal has a running cost of its own.',
  why: 'The residual that the ratio leaves is the cost of running the platform. Taking off both counts it twice.',
  words: () => ({
    message:
      'This running cost is counted twice: without "retained-local" the residual of the ratio is it.',
    fix: 'Take "run:" out, or say under "savings:" what share is "retained-local:".',
  }),
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

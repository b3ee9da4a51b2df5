import type { NoFacts } from '../rule.ts';
import { onCandidate, type Rule } from '../rule.ts';

export const noOnboardingCost: Rule<'no-onboarding-cost', NoFacts> = {
  id: 'no-onboarding-cost',
  severity: 'warning',
  stopsRanking: false,
  summary: 'A platform has no cost for each organisation that joins.',
  why: 'Moving data, training and telling people takes time wherever it is done.',
  words: () => ({
    message: 'This platform has no cost for each organisation that joins.',
    fix: 'Add "onboarding:", £0 if it is really nothing.',
  }),
  bad: `platform:
  build: [£20m]`,
  good: `platform:
  build: [£20m]
  onboarding: £50k`,
  check: onCandidate(({ platform }) => {
    if (platform === undefined || platform.onboarding !== undefined) return [];
    return [{ rule: 'no-onboarding-cost', place: { path: ['platform'], at: 'key' }, facts: {} }];
  }),
};

import type { NoFacts } from '../rule.ts';
import { onCandidate, type Rule } from '../rule.ts';

export const noPlatformCost: Rule<'no-platform-cost', NoFacts> = {
  id: 'no-platform-cost',
  severity: 'warning',
  stopsRanking: false,
  summary: 'An assessed candidate has a saving and no platform costs.',
  why: 'A saving before costs is half a sum.',
  words: () => ({
    message: 'This candidate has a saving and no platform costs.',
    fix: 'Add "platform:" when they are known; until then, say why not and silence this.',
  }),
  bad: `savings:
  spend: […]      # and no platform`,
  good: `savings:
  spend: […]
platform:
  build: [£20m]`,
  check: onCandidate(({ status, savings, platform }) => {
    if (status !== 'assessed' || platform !== undefined || !savings?.spend?.length) return [];
    return [{ rule: 'no-platform-cost', place: { path: ['savings'], at: 'key' }, facts: {} }];
  }),
};

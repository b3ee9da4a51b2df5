import { onCandidate, type Rule } from '../rule.ts';

export const unsourcedCost: Rule = {
  id: 'unsourced-cost',
  severity: 'warning',
  stopsRanking: false,
  summary: 'Platform costs name no source.',
  why: 'A cost that nobody can trace will not survive a spending review.',
  bad: `platform:
  build: [£20m]`,
  good: `platform:
  build: [£20m]
  source: supplier-quotes`,
  check: onCandidate(({ platform }) => {
    if (platform === undefined || platform.source !== undefined) return [];
    return [{ rule: 'unsourced-cost', place: { path: ['platform'], at: 'key' }, facts: {} }];
  }),
};

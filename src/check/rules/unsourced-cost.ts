import type { NoFacts } from '../rule.ts';
import { onCandidate, type Rule } from '../rule.ts';

export const unsourcedCost: Rule<'unsourced-cost', NoFacts> = {
  id: 'unsourced-cost',
  severity: 'warning',
  stopsRanking: false,
  summary: 'Platform costs name no source.',
  why: 'A cost that nobody can trace will not survive a spending review.',
  words: () => ({
    message: 'These platform costs name no source.',
    fix: 'Add "source:" under "platform:" with the id of an entry under "sources:".',
  }),
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

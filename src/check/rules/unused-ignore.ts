import type { Rule } from '../rule.ts';

export const unusedIgnore: Rule = {
  id: 'unused-ignore',
  severity: 'warning',
  stopsRanking: false,
  summary: 'A comment silences a finding that is not there.',
  why: 'It may hide the next one.',
  bad: 'year: 2024-25      # assess-ignore stale-source: last year of the return',
  good: 'year: 2024-25',
};

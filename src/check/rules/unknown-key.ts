import type { Rule } from '../rule.ts';

export const unknownKey: Rule = {
  id: 'unknown-key',
  severity: 'error',
  stopsRanking: true,
  summary: 'A key is not one that the format has.',
  why: 'A misspelt key would be ignored, and its value with it.',
  bad: `answers:
  open-standards: {meets: N, becuse: closed interfaces}`,
  good: `answers:
  open-standards: {meets: N, because: closed interfaces}`,
};

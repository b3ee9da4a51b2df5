import type { Rule } from '../rule.ts';

export const wrongValue: Rule = {
  id: 'wrong-value',
  severity: 'error',
  stopsRanking: true,
  summary: 'A value is not of the kind that its key takes.',
  why: 'A value that is read in another way than it was meant puts a wrong number in a report.',
  bad: 'addressable: 0.5',
  good: 'addressable: 50%',
};

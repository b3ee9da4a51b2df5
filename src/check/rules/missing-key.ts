import type { Rule } from '../rule.ts';

export const missingKey: Rule = {
  id: 'missing-key',
  severity: 'error',
  stopsRanking: true,
  summary: 'A key that the format needs is missing.',
  why: 'There is no default for it that would be honest.',
  bad: `spend:
  - {id: desks, name: Desks, amount: £152m, source: returns}`,
  good: `spend:
  - {id: desks, name: Desks, amount: £152m, source: returns, addressable: 50%}`,
};

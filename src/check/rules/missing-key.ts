import type { DocumentFacts } from '../../documents/fault.ts';
import type { Rule } from '../rule.ts';

export const missingKey: Rule<'missing-key', DocumentFacts['missing-key']> = {
  id: 'missing-key',
  severity: 'error',
  stopsRanking: true,
  summary: 'A key that the format needs is missing.',
  why: 'There is no default for it that would be honest.',
  words: ({ key }) => ({
    message: `The key "${key}" is missing.`,
    fix: `Add "${key}:".`,
  }),
  missed: ({ place, facts: { key } }) => [...place.path, key],
  bad: `spend:
  - {id: desks, name: Desks, amount: £152m, source: returns}`,
  good: `spend:
  - {id: desks, name: Desks, amount: £152m, source: returns, addressable: 50%}`,
};

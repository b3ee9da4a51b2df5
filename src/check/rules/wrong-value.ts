import type { DocumentFacts } from '../../documents/fault.ts';
import { quote } from '../quote.ts';
import { findMeant } from '../remedies/find-meant.ts';
import type { Rule } from '../rule.ts';

export const wrongValue: Rule<'wrong-value', DocumentFacts['wrong-value']> = {
  id: 'wrong-value',
  severity: 'error',
  stopsRanking: true,
  summary: 'A value is not of the kind that its key takes.',
  why: 'A value that is read in another way than it was meant puts a wrong number in a report.',
  words: (facts) => ({
    message: `${facts.typed === null ? 'This' : quote(facts.typed)} is not ${facts.expected}.`,
    fix: findMeant(facts)?.says,
  }),
  replace: (facts) => findMeant(facts)?.value,
  bad: 'addressable: 0.5',
  good: 'addressable: 50%',
};

import type { DocumentFacts } from '../../documents/fault.ts';
import { didYouMean } from '../closest.ts';
import { quote } from '../quote.ts';
import type { Rule } from '../rule.ts';

export const wrongValue: Rule<'wrong-value', DocumentFacts['wrong-value']> = {
  id: 'wrong-value',
  severity: 'error',
  stopsRanking: true,
  summary: 'A value is not of the kind that its key takes.',
  why: 'A value that is read in another way than it was meant puts a wrong number in a report.',
  words: ({ typed, expected, among }) => ({
    message: `${typed === null ? 'This' : quote(typed)} is not ${expected}.`,
    fix: typed === null ? undefined : didYouMean(typed, among),
  }),
  bad: 'addressable: 0.5',
  good: 'addressable: 50%',
};

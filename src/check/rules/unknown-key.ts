import type { DocumentFacts } from '../../documents/fault.ts';
import { quote as writeQuoted } from '../../yaml/edit/quote.ts';
import { didYouMean, findClosest, findOnlyClose } from '../closest.ts';
import { listKnown } from '../list-known.ts';
import type { Rule } from '../rule.ts';

export const unknownKey: Rule<'unknown-key', DocumentFacts['unknown-key']> = {
  id: 'unknown-key',
  severity: 'error',
  stopsRanking: true,
  summary: 'A key is not one that the format has.',
  why: 'A misspelt key would be ignored, and its value with it.',
  words: ({ key, known, cutOff }) => ({
    message: `There is no key "${key}" here.`,
    fix:
      cutOff !== undefined
        ? `In braces a comma ends a text. Write ${cutOff.of}: ${writeQuoted(cutOff.full)}.`
        : (didYouMean(key, known) ?? `The keys here are: ${listKnown(known)}.`),
  }),
  replace: ({ key, known, cutOff }) =>
    cutOff === undefined ? findOnlyClose(key, known) : undefined,
  meant: ({ place, facts: { key, known, cutOff } }) => {
    const closest = cutOff === undefined ? findClosest(key, known) : undefined;
    return closest === undefined ? undefined : [...place.path.slice(0, -1), closest];
  },
  bad: `answers:
  open-standards: {meets: N, becuse: closed interfaces}`,
  good: `answers:
  open-standards: {meets: N, because: closed interfaces}`,
};

import type { DocumentFacts } from '../../documents/fault.ts';
import { didYouMean, findClosest, findOnlyClose } from '../closest.ts';
import { listKnown } from '../list-known.ts';
import type { Rule } from '../rule.ts';

export const unknownKey: Rule<'unknown-key', DocumentFacts['unknown-key']> = {
  id: 'unknown-key',
  severity: 'error',
  stopsRanking: true,
  summary: 'A key is not one that the format has.',
  why: 'A misspelt key would be ignored, and its value with it.',
  words: ({ key, known }) => ({
    message: `There is no key "${key}" here.`,
    fix: didYouMean(key, known) ?? `The keys here are: ${listKnown(known)}.`,
  }),
  replace: ({ key, known }) => findOnlyClose(key, known),
  meant: ({ place, facts: { key, known } }) => {
    const closest = findClosest(key, known);
    return closest === undefined ? undefined : [...place.path.slice(0, -1), closest];
  },
  bad: `answers:
  open-standards: {meets: N, becuse: closed interfaces}`,
  good: `answers:
  open-standards: {meets: N, because: closed interfaces}`,
};

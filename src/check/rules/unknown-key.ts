import type { DocumentFacts } from '../../documents/fault.ts';
import { quote as writeQuoted } from '../../yaml/edit/quote.ts';
import { didYouMean, findClosest, findOnlyClose } from '../closest.ts';
import { listKnown } from '../list-known.ts';
import { findMeantMoney } from '../remedies/find-meant.ts';
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
        ? `In braces a comma ends a text. ${sayWhole(cutOff)}`
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

/** How to write a text that a comma cut: as the amount that it was meant to be, else in quotes. */
function sayWhole({ of, full }: { readonly of: string; readonly full: string }): string {
  const isNumber = /^£?\s?\d[\d,.]*$/.test(full);
  const otherwise = isNumber
    ? 'Write commas in a number before every third digit, as in £1,500,000, or none.'
    : `Write ${of}: ${writeQuoted(full)}.`;
  return findMeantMoney(full)?.says ?? otherwise;
}

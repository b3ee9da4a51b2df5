import type { DocumentFacts } from '../../documents/fault.ts';
import { KINDS } from '../../documents/parse-document.ts';
import { didYouMean } from '../closest.ts';
import { replaceOddCharacters } from '../odd-characters.ts';
import type { Rule } from '../rule.ts';

export const unknownKind: Rule<'unknown-kind', DocumentFacts['unknown-kind']> = {
  id: 'unknown-kind',
  severity: 'error',
  stopsRanking: true,
  summary: 'The first key does not say what the file is.',
  why: 'A file says whether it is a sheet, a candidate or assumptions with its first key, so that nothing depends on folder names.',
  words: ({ first }) => ({
    message:
      first === null
        ? 'The file does not say what it is.'
        : `The first key is "${first}", which does not say what the file is.`,
    fix:
      didYouMean(first ?? '', ['sheet', 'candidate', 'assumptions', 'plan']) ??
      'Begin the file with "candidate:", "sheet:" or "assumptions:", and its id.',
  }),
  replace: ({ first }) =>
    first === null ? undefined : KINDS.find((kind) => kind === replaceOddCharacters(first)),
  bad: `name: Boat permits
candidate: boat-permits`,
  good: `candidate: boat-permits
name: Boat permits`,
};

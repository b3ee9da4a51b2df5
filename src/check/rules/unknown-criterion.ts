import { didYouMean, findClosest, findOnlyClose } from '../closest.ts';
import { listKnown } from '../list-known.ts';
import { onCandidate, type Rule } from '../rule.ts';

/** What its words need. */
interface Facts {
  readonly id: string;
  readonly known: readonly string[];
}

export const unknownCriterion: Rule<'unknown-criterion', Facts> = {
  id: 'unknown-criterion',
  severity: 'error',
  stopsRanking: true,
  worksOnPart: true,
  summary: 'An answer is to a criterion that the sheet does not have.',
  why: 'The answer would count for nothing.',
  words: ({ id, known }) => ({
    message: `The sheet has no criterion "${id}".`,
    fix: didYouMean(id, known) ?? `Its criteria are: ${listKnown(known)}.`,
  }),
  replace: ({ id, known }) => findOnlyClose(id, known),
  meant: ({ facts: { id, known } }) => {
    const closest = findClosest(id, known);
    return closest === undefined ? undefined : ['answers', closest];
  },
  bad: `answers:
  open-standard: {meets: Y, because: …, sources: [returns]}`,
  good: `answers:
  open-standards: {meets: Y, because: …, sources: [returns]}`,
  check: onCandidate(({ answers = {} }, { sheet }) => {
    if (sheet === null) return [];
    const known = sheet.criteria.map(({ id }) => id);
    const isKnown = new Set(known);
    return Object.keys(answers)
      .filter((id) => !isKnown.has(id))
      .map((id) => ({
        rule: 'unknown-criterion',
        place: { path: ['answers', id], at: 'key' },
        facts: { id, known },
      }));
  }),
};

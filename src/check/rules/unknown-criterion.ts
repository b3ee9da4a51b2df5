import type { Criterion } from '../../documents/sheet.ts';
import { didYouMean, findClosest, findOnlyClose } from '../closest.ts';
import { listKnown } from '../list-known.ts';
import { nameFile } from '../name-file.ts';
import { toId } from '../remedies/word-remedies.ts';
import { onCandidate, type Rule } from '../rule.ts';

/** What its words need. */
interface Facts {
  readonly id: string;
  readonly known: readonly string[];
  /** The file of the sheet, where it came from one. */
  readonly file?: string | undefined;
  /** The id of the criterion that has what was typed as its name or number. */
  readonly named?: string | undefined;
}

export const unknownCriterion: Rule<'unknown-criterion', Facts> = {
  id: 'unknown-criterion',
  severity: 'error',
  stopsRanking: true,
  worksOnPart: true,
  summary: 'An answer is to a criterion that the sheet does not have.',
  why: 'The answer would count for nothing.',
  words: ({ id, known, named, file }) => ({
    message: `The sheet${nameFile(file)} has no criterion "${id}".`,
    fix:
      named !== undefined
        ? `Did you mean "${named}"?`
        : (didYouMean(id, known) ?? `Its criteria are: ${listKnown(known)}.`),
  }),
  replace: ({ id, known, named }) => named ?? findOnlyClose(id, known),
  meant: ({ facts: { id, known, named } }) => {
    const closest = named ?? findClosest(id, known);
    return closest === undefined ? undefined : ['answers', closest];
  },
  bad: `answers:
  open-standard: {meets: Y, because: …, sources: [returns]}`,
  good: `answers:
  open-standards: {meets: Y, because: …, sources: [returns]}`,
  check: onCandidate(({ answers = {} }, { sheet, sheetFile: file }) => {
    if (sheet === null) return [];
    const known = sheet.criteria.map(({ id }) => id);
    const isKnown = new Set(known);
    return Object.keys(answers)
      .filter((id) => !isKnown.has(id))
      .map((id) => ({
        rule: 'unknown-criterion',
        place: { path: ['answers', id], at: 'key' },
        facts: { id, known, file, named: findNamed(id, sheet.criteria) },
      }));
  }),
};

/** The id of the criterion with a number, or with a name that reads as an id. */
function findNamed(typed: string, criteria: readonly Criterion[]): string | undefined {
  const [, number] = /^(?:q|criterion-)?(\d+)$/.exec(typed) ?? [];
  const name = typed.replace(/^\d+-/, '');
  return criteria.find((each) => String(each.number) === number || toId(each.name) === name)?.id;
}

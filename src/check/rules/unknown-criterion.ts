import { onCandidate, type Rule } from '../rule.ts';

export const unknownCriterion: Rule = {
  id: 'unknown-criterion',
  severity: 'error',
  stopsRanking: true,
  worksOnPart: true,
  summary: 'An answer is to a criterion that the sheet does not have.',
  why: 'The answer would count for nothing.',
  bad: `answers:
  open-standard: {meets: Y, because: …, sources: [returns]}`,
  good: `answers:
  open-standards: {meets: Y, because: …, sources: [returns]}`,
  check: onCandidate(({ answers = {} }, { sheet }) => {
    if (sheet === null) return [];
    const known = sheet.criteria.map(({ id }) => id);
    return Object.keys(answers)
      .filter((id) => !known.includes(id))
      .map((id) => ({
        rule: 'unknown-criterion',
        place: { path: ['answers', id], at: 'key' },
        facts: { id, known },
      }));
  }),
};

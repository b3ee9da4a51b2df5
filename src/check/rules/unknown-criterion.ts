import { type Corpus, type FileProblem, forEachCandidate } from '../corpus.ts';

/** Answers to criteria that the sheet does not have. */
export function findUnknownCriteria(corpus: Corpus): FileProblem[] {
  const known = corpus.sheet.criteria.map(({ id }) => id);
  return forEachCandidate(corpus, ({ answers = {} }) =>
    Object.keys(answers)
      .filter((id) => !known.includes(id))
      .map((id) => ({
        rule: 'unknown-criterion',
        place: { path: ['answers', id], at: 'key' },
        facts: { id, known },
      })),
  );
}

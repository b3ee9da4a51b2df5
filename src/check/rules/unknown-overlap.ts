import type { Problem } from '../../domain/problem.ts';
import { type Corpus, type FileProblem, forEachCandidate } from '../corpus.ts';

/** Candidates that another one says it overlaps or contains, and that are not there. */
export function findUnknownOverlaps(corpus: Corpus): FileProblem[] {
  const known = corpus.documents.flatMap(({ document }) =>
    document.kind === 'candidate' ? [document.value.candidate] : [],
  );
  const ids = new Set([...known, ...corpus.otherIds]);
  const check = (named: readonly string[], ...path: string[]): Problem[] =>
    named.flatMap((id, index): Problem[] =>
      ids.has(id)
        ? []
        : [
            {
              rule: 'unknown-overlap',
              place: { path: [...path, index], at: 'value' },
              facts: { id, known },
            },
          ],
    );
  return forEachCandidate(corpus, ({ savings, contains }) => [
    ...check(savings?.overlaps ?? [], 'savings', 'overlaps'),
    ...check(contains ?? [], 'contains'),
  ]);
}

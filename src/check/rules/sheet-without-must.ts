import type { Corpus, FileProblem } from '../corpus.ts';

/** Sheets in which every criterion is a Could, so that nothing could ever be ruled out. */
export function findSheetsWithoutMust({ documents }: Corpus): FileProblem[] {
  return documents.flatMap(({ file, document }): FileProblem[] => {
    if (document.kind !== 'sheet') return [];
    const { criteria, sheet } = document.value;
    if (criteria.some(({ marking }) => marking === 'must')) return [];
    const place = { path: ['criteria'], at: 'key' } as const;
    return [{ file, problem: { rule: 'sheet-without-must', place, facts: { sheet } } }];
  });
}

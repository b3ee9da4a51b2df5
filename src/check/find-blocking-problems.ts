import type { Corpus, FileProblem } from './corpus.ts';
import { findDuplicateIds } from './rules/duplicate-id.ts';
import { findMissingDeflators } from './rules/missing-deflator.ts';
import { findSheetsWithoutMust } from './rules/sheet-without-must.ts';
import { findUnknownCriteria } from './rules/unknown-criterion.ts';
import { findUnknownOverlaps } from './rules/unknown-overlap.ts';
import { findUnknownRatios } from './rules/unknown-ratio.ts';
import { findUnknownSources } from './rules/unknown-source.ts';

/** The problems between and within valid documents that stop a hit list from being made. */
export function findBlockingProblems(corpus: Corpus): FileProblem[] {
  return [
    findDuplicateIds,
    findMissingDeflators,
    findSheetsWithoutMust,
    findUnknownCriteria,
    findUnknownOverlaps,
    findUnknownRatios,
    findUnknownSources,
  ].flatMap((find) => find(corpus));
}

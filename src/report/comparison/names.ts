import type { Comparison } from '../../compare/compare.ts';
import { nameCriterion } from '../words/show-answers.ts';

/** What to call candidates and criteria: as in the later state, else as in the earlier one. */
export interface Names {
  readonly candidate: (id: string) => string;
  readonly criterion: (id: string) => string;
}

/** The names in a comparison. */
export function listNames({ before, after }: Comparison): Names {
  const criteria = new Map(
    [...before.sheet.criteria, ...after.sheet.criteria].map((criterion) => [
      criterion.id,
      nameCriterion(criterion),
    ]),
  );
  return {
    candidate: (id) => (after.byId.get(id) ?? before.byId.get(id))?.candidate.name ?? id,
    criterion: (id) => criteria.get(id) ?? id,
  };
}

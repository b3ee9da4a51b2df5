import type { Comparison } from '../../compare/compare.ts';

/** What to call candidates and criteria: as in the later state, else as in the earlier one. */
export interface Names {
  readonly candidate: (id: string) => string;
  readonly criterion: (id: string) => string;
}

/** The names in a comparison. */
export function listNames({ before, after, sheets }: Comparison): Names {
  const criteria = new Map(
    [...sheets.before.criteria, ...sheets.after.criteria].map(({ id, name, number }) => [
      id,
      `${name} (${number})`,
    ]),
  );
  return {
    candidate: (id) => (after.stands.get(id) ?? before.stands.get(id))?.candidate.name ?? id,
    criterion: (id) => criteria.get(id) ?? id,
  };
}

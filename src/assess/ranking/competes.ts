import type { Candidate } from '../../documents/candidate.ts';

/** Whether a candidate has a rank: only assessed ones do, unless all are to be ranked. */
export function competes({ status }: Candidate, all: boolean): boolean {
  return all || status === 'assessed';
}

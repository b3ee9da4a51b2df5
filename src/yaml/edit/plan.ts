import type { Splice } from './splice.ts';

/** Ways to make an edit, the one that reads best first: the first that reads back right is taken. */
export interface Plan {
  readonly kind: 'plan';
  readonly ways: readonly (readonly Splice[])[];
}

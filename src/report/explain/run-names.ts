import type { Run } from '../../documents/parts/range.ts';

/** The runs in the order in which a reader wants them. */
export const READING_ORDER: readonly Run[] = ['central', 'low', 'high'];

/** Runs as printed where each stands by itself. */
export const RUN_NAMES: { readonly [R in Run]: string } = {
  low: 'everything adverse',
  central: 'central',
  high: 'everything favourable',
};

import type { Run } from '../../documents/parts/range.ts';

/** Runs as a plan names them, as the heading of a column. */
export const RUN_HEADINGS: { readonly [R in Run]: string } = {
  low: 'Everything adverse',
  central: 'Central',
  high: 'Everything favourable',
};

/** What figures of a run rest on, as the end of a sentence. */
export const RUN_WORDS: { readonly [R in Run]: string } = {
  low: 'with everything adverse',
  central: 'with central figures',
  high: 'with everything favourable',
};

/** The same, as a sentence begins. */
export const RUN_LEADS: { readonly [R in Run]: string } = {
  low: 'With everything adverse',
  central: 'With central figures',
  high: 'With everything favourable',
};

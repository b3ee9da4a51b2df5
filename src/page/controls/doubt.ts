import type { ToldChange } from '../what-if/tell-change.ts';

/** Something about a change to know before it is saved. */
export type Doubt =
  /** The reason in the file was given for another answer. */
  | { readonly kind: 'old-reason'; readonly change: ToldChange }
  /** It goes along with the file as an assumption, since its text cannot take it. */
  | { readonly kind: 'left'; readonly change: ToldChange; readonly why: string };

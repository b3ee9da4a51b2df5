import type { TextSource } from './source.ts';

/** The kinds of file that candidates are judged and costed with. */
export type CriteriaKind = 'sheet' | 'assumptions';

/** Some files, and how they were asked for. */
export interface NamedSources {
  readonly as: string;
  readonly sources: readonly TextSource[];
}

/** Where the sheet and the assumptions may come from. */
export interface CriteriaSources {
  /** What was named for a kind: it should lead to one file. */
  readonly named: { readonly [K in CriteriaKind]?: NamedSources | undefined };
  /** The places in which one that was not named is looked for, the first one first: the files of each. */
  readonly nearby: readonly (readonly TextSource[])[];
  /** What is taken where there is none: valid, and complete. */
  readonly shipped: { readonly [K in CriteriaKind]: TextSource };
}

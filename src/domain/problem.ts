/** A place in a document: the keys and list positions that lead to it. */
export type Path = readonly (string | number)[];

/** What stands at a path: its value, or the key that names it. */
export interface Place {
  readonly path: Path;
  readonly at: 'key' | 'value';
}

/** What each kind of problem says beyond its place. Words for them stand in one table (`src/check/words.ts`). */
export interface ProblemFacts {
  'yaml-syntax': { readonly detail: string };
  'unreadable-file': { readonly why: 'not-utf-8' | 'nul' | 'too-large' | 'too-deep' };
  'unknown-kind': { readonly first: string | null };
  'duplicate-key': { readonly key: string };
  'unknown-key': { readonly key: string; readonly known: readonly string[] };
  'missing-key': { readonly key: string };
  'wrong-value': {
    readonly typed: string | null;
    readonly expected: string;
    readonly among: readonly string[];
  };
  'unknown-criterion': { readonly id: string; readonly known: readonly string[] };
  'missing-source': { readonly of: string };
  'unknown-source': { readonly id: string; readonly known: readonly string[] };
  'unknown-ratio': { readonly id: string; readonly known: readonly string[] };
  'bare-ratio': { readonly typed: string | null };
  'duplicate-id': { readonly id: string; readonly of: string };
  'sheet-without-must': { readonly sheet: string };
  'unknown-overlap': { readonly id: string; readonly known: readonly string[] };
  'missing-deflator': { readonly year: string | null; readonly base: string };
}

/** The document itself. */
export const WHOLE: Place = { path: [], at: 'value' };

export type RuleId = keyof ProblemFacts;

/** A problem in one document. `related` places are in the same document unless they name a file. */
export type Problem<Rules extends RuleId = RuleId> = {
  [Rule in Rules]: {
    readonly rule: Rule;
    readonly place: Place;
    readonly facts: ProblemFacts[Rule];
    readonly related?: readonly RelatedPlace[] | undefined;
  };
}[Rules];

/** Another place that explains a problem, such as the first of two duplicates. */
export interface RelatedPlace {
  readonly file?: string | undefined;
  readonly place: Place;
  readonly says: string;
}

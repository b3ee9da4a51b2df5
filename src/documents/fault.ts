import type { FaultIn } from '../yaml/fault.ts';

/** What can be wrong with what a document says, taken by itself. */
export interface DocumentFacts {
  'unknown-kind': { readonly first: string | null };
  'unknown-key': {
    readonly key: string;
    readonly known: readonly string[];
    /** Where a comma in braces cut it off a text: the key of that text, and the whole of it. */
    readonly cutOff?: { readonly of: string; readonly full: string };
  };
  'missing-key': { readonly key: string };
  'wrong-value': {
    readonly typed: string | null;
    readonly expected: string;
    readonly among: readonly string[];
    /** Whether `{low, central, high}` may stand there. */
    readonly takesRange?: boolean;
    /** Whether it is a key that should be the id of a criterion. */
    readonly isCriterion?: boolean;
  };
  placeholder: {
    readonly typed: string;
    /** Whether it stands for Y, N or ?. */
    readonly isAnswer: boolean;
  };
  'missing-source': { readonly of: string; readonly isAnswer: boolean };
  'bare-ratio': { readonly typed: string | null };
  'bad-claim': {
    readonly says: string | null;
    readonly about: string | null;
    readonly expected: string;
  };
}

export type DocumentFault = FaultIn<DocumentFacts>;

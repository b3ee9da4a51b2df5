import type { FaultIn } from '../yaml/fault.ts';

/** What can be wrong with what a document says, taken by itself. */
export interface DocumentFacts {
  'unknown-kind': { readonly first: string | null };
  'unknown-key': { readonly key: string; readonly known: readonly string[] };
  'missing-key': { readonly key: string };
  'wrong-value': {
    readonly typed: string | null;
    readonly expected: string;
    readonly among: readonly string[];
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

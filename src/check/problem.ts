import type { Decimal } from '../documents/decimal.ts';
import type { Place } from '../yaml/place.ts';

/** The facts of a problem that its place says all about. */
type Nothing = Readonly<Record<string, never>>;

/** What each kind of problem says beyond its place. Words for them stand in one table (`src/check/words.ts`). */
export interface ProblemFacts {
  'yaml-syntax': { readonly detail: string };
  'unreadable-file': {
    readonly why:
      | 'not-utf-8'
      | 'nul'
      | 'too-large'
      | 'too-deep'
      | 'not-json'
      | 'no-report'
      | 'other-format'
      | 'without-documents';
    /** What stands there instead, where that helps. */
    readonly found?: string;
  };
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
  'missing-source': { readonly of: string; readonly isAnswer: boolean };
  'unknown-source': { readonly id: string; readonly known: readonly string[] };
  'unknown-ratio': { readonly id: string; readonly known: readonly string[] };
  'bare-ratio': { readonly typed: string | null };
  'duplicate-id': { readonly id: string; readonly of: string };
  'sheet-without-must': { readonly sheet: string };
  'unknown-overlap': { readonly id: string; readonly known: readonly string[] };
  'missing-deflator': { readonly year: string | null; readonly base: string };
  'bad-claim': { readonly says: string | null; readonly about: string; readonly expected: string };
  'unanswered-criterion': { readonly id: string; readonly name: string };
  'missing-reason': { readonly meets: string };
  'residual-as-saving': {
    readonly says: string;
    readonly residual: Decimal;
    readonly gross: Decimal;
  };
  'double-counted-spend': { readonly name: string; readonly other: string };
  'claim-disagrees': { readonly says: string; readonly about: string; readonly ours: string };
  'mixed-price-years': {
    readonly year: string;
    readonly first: string;
    readonly isAppraised: boolean;
  };
  'saving-above-reference': {
    readonly share: Decimal;
    readonly reference: Decimal;
    readonly grade: number;
  };
  'overhead-fully-addressable': { readonly line: string };
  'large-residual': { readonly share: Decimal };
  'copied-reason': { readonly of: string };
  'unused-source': { readonly id: string };
  'stale-source': { readonly year: string; readonly date: string };
  'stale-assessment': { readonly edition: string; readonly current: string };
  'ungraded-spend': { readonly line: string };
  'unverified-assumption': { readonly of: string };
  'nonstandard-answer': { readonly typed: string; readonly standard: string };
  'criterion-never-discriminates': { readonly name: string; readonly meets: string };
  'run-counted-twice': Nothing;
  'unknown-assumption': {
    readonly of: string;
    readonly id: string;
    readonly known: readonly string[];
  };
  'fte-mismatch': {
    readonly spendPerPost: Decimal | null;
    readonly byPosts: Decimal | null;
    readonly byRatio: Decimal | null;
  };
  'cashable-without-owner': Nothing;
  'implied-ratio-below-claimed': { readonly implied: Decimal; readonly claimed: Decimal };
  'take-up-too-fast': { readonly isFast: boolean };
  'no-slow-case': Nothing;
  'cost-beyond-horizon': {
    readonly cost: string;
    readonly year: number;
    readonly horizon: number;
  };
  'no-onboarding-cost': Nothing;
  'no-platform-cost': Nothing;
  'unsourced-cost': Nothing;
  'ignore-without-reason': { readonly of: string };
  'unused-ignore': { readonly of: string; readonly known: readonly string[] };
}

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

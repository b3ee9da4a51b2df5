import type { CriteriaKind } from './criteria-sources.ts';

/** Nothing came of it, since what was asked for cannot be done. */
export interface Misused {
  readonly kind: 'misused';
  readonly misuse: Misuse;
}

/** What was asked for that cannot be done, whatever the files say. */
export type Misuse =
  /** Several files of a kind to choose from, and none was named. */
  | {
      readonly why: 'several-criteria';
      readonly of: CriteriaKind;
      readonly files: readonly string[];
    }
  /** What was named for a kind holds none of it. */
  | { readonly why: 'named-other-kind'; readonly of: CriteriaKind; readonly as: string }
  | { readonly why: 'named-several'; readonly of: CriteriaKind; readonly as: string }
  /** None of the files is a candidate's; one may be a plan's. */
  | { readonly why: 'no-candidates'; readonly as: string; readonly hasPlan: boolean }
  /** More candidates are ranked than chances are worked out for. */
  | { readonly why: 'too-many-for-chances'; readonly ranked: number; readonly most: number }
  /** Both sides of a comparison are reports, brought to the prices of different years, and no year was named. */
  | { readonly why: 'price-bases-disagree' }
  /** There are several plan files, and a plan is made from one. */
  | { readonly why: 'several-plans'; readonly files: readonly string[] }
  /** Neither a plan file nor an option says what may be spent. */
  | { readonly why: 'no-budget' }
  /** An option of a plan cannot be read: which part of it, and what that is not. */
  | {
      readonly why: 'refused-plan-option';
      readonly option: 'budget' | 'team' | 'after';
      readonly part: string;
      readonly says: string;
    }
  /** There is not one number of people for each year of the budget. */
  | {
      readonly why: 'team-misfit';
      readonly people: number;
      readonly years: readonly string[];
      /** Whether the numbers were typed, and whether the budget was; else they are those of the file. */
      readonly isTeamTyped: boolean;
      readonly isBudgetTyped: boolean;
    }
  /** What was typed is not `PATH=VALUE`. */
  | { readonly why: 'malformed-assumption'; readonly typed: string }
  | { readonly why: 'refused-assumption'; readonly path: string; readonly says: string }
  /** What was assumed does not fit the other files. */
  | { readonly why: 'clashing-assumptions'; readonly says: readonly string[] };

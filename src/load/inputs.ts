import type { PlacedProblem } from '../check/finding.ts';
import type { Kind } from '../documents/parse-document.ts';
import type { AssumptionsInUse } from './assumptions-in-use.ts';
import type { CriteriaSources, NamedSources } from './criteria-sources.ts';
import type { Loaded } from './load-document.ts';
import type { Misused } from './misuse.ts';
import type { OnFile } from './read-documents.ts';

/** The texts that a list is made from. */
export interface Sources extends CriteriaSources {
  /** Files that hold the candidates; what else they hold is named and left alone. */
  readonly candidates: NamedSources;
}

/** A file among those of candidates that holds something else, and no plan of them. */
export interface IgnoredFile {
  readonly file: string;
  readonly kind: Exclude<Kind, 'candidate' | 'plan'>;
}

/** The documents that go into a list, and the problems of candidates that stop it. */
export interface Inputs {
  readonly sheet: Loaded<'sheet'>;
  readonly assumptions: Loaded<'assumptions'>;
  /** The assumptions with the shipped ones in place of what the file leaves out. */
  readonly inUse: AssumptionsInUse;
  readonly candidates: readonly Loaded<'candidate'>[];
  /** What a list leaves alone and `assess plan` works from. */
  readonly plans: readonly Loaded<'plan'>[];
  /** Files that are meant as plans and have problems. */
  readonly faultyPlans: readonly string[];
  readonly problems: readonly PlacedProblem[];
  /** Ids that candidates with problems seem to carry, so that others may still name them. */
  readonly idsOfInvalid: readonly string[];
}

/** Why there is nothing to make a list from. */
export type NoInputs =
  | Misused
  | { readonly kind: 'stopped'; readonly problems: readonly PlacedProblem[] };

export type InputsResult = { readonly ignored: readonly IgnoredFile[] } & (
  | { readonly kind: 'ready'; readonly inputs: Inputs }
  | NoInputs
);

/** How inputs are read. */
export interface InputOptions {
  /** Criteria that the sheet need not have for candidates to answer them. */
  readonly alsoAsked?: ReadonlySet<string> | undefined;
  /** The year to whose prices every amount is to be brought. */
  readonly priceBase?: string | undefined;
  readonly onFile?: OnFile | undefined;
  /** Whether there may be no candidate at all, as where the first one is still to be written. */
  readonly mayBeEmpty?: boolean | undefined;
}

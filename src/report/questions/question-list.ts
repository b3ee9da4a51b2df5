import type { Question } from '../../assess/unknowns/questions.ts';

/** A list of open questions, ready to be printed. */
export interface QuestionList {
  /** Those to print, in order. */
  readonly shown: readonly Question[];
  /** How many there are in all, moot ones apart. */
  readonly total: number;
  /** How many moot ones were left out. */
  readonly mootLeftOut: number;
  /** How many candidates the list is meant to hold. */
  readonly top: number;
  /** How many candidates are ranked. */
  readonly ranked: number;
}

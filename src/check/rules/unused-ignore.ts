import { didYouMean } from '../closest.ts';
import type { Rule } from '../rule.ts';

/** What its words need. */
interface Facts {
  readonly of: string;
  readonly known: readonly string[];
  /** Whether what it names stops a hit list. */
  readonly isStopping: boolean;
}

export const unusedIgnore: Rule<'unused-ignore', Facts> = {
  id: 'unused-ignore',
  severity: 'warning',
  stopsRanking: false,
  summary: 'A comment silences a finding that is not there, or one that cannot be silenced.',
  why: 'It may hide the next one. What stops a hit list is never silenced: a list cannot be made from it.',
  words: ({ of, known, isStopping }) => {
    if (!known.includes(of)) {
      return {
        message: `There is no rule "${of}".`,
        fix: didYouMean(of, known) ?? '"assess rules" lists the rules.',
      };
    }
    if (isStopping) {
      return {
        message: `"${of}" cannot be silenced, since it stops a hit list.`,
        fix: 'Mend what it is about, and take the comment out.',
      };
    }
    return { message: `There is no "${of}" here to silence.`, fix: 'Take the comment out.' };
  },
  bad: 'year: 2024-25      # assess-ignore stale-source: last year of the return',
  good: 'year: 2024-25',
};

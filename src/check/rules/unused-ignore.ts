import { didYouMean } from '../closest.ts';
import type { Rule } from '../rule.ts';

/** What its words need. */
interface Facts {
  readonly of: string;
  readonly known: readonly string[];
}

export const unusedIgnore: Rule<'unused-ignore', Facts> = {
  id: 'unused-ignore',
  severity: 'warning',
  stopsRanking: false,
  summary: 'A comment silences a finding that is not there.',
  why: 'It may hide the next one.',
  words: ({ of, known }) => ({
    message: known.includes(of)
      ? `There is no "${of}" here to silence.`
      : `There is no rule "${of}".`,
    fix: known.includes(of) ? 'Take the comment out.' : didYouMean(of, known),
  }),
  bad: 'year: 2024-25      # assess-ignore stale-source: last year of the return',
  good: 'year: 2024-25',
};

import { quote } from '../../yaml/edit/quote.ts';
import type { Rule } from '../rule.ts';

/** What its words need. */
interface Facts {
  /** The text with what is read as a comment. */
  readonly full: string;
  /** Where the comment begins, where the text can be put into quotes: its line and column, from 1. */
  readonly comment: { readonly line: number; readonly column: number } | null;
}

export const cutByComment: Rule<'cut-by-comment', Facts> = {
  id: 'cut-by-comment',
  severity: 'warning',
  stopsRanking: false,
  summary: 'A text without quotes is cut at " #".',
  why: 'A space and # begin a comment, so that the rest of the sentence is not in any report.',
  words: ({ full }) => ({
    message: 'This text ends before " #": what follows it is read as a comment.',
    fix: `If it belongs to the text, write ${quote(full)}; if not, put the comment on a line of its own.`,
  }),
  replace: ({ full, comment }) => (comment === null ? undefined : full),
  bad: 'because: Case #12 at the harbour shows it.',
  good: 'because: "Case #12 at the harbour shows it."',
};

import type { DocumentFacts } from '../../documents/fault.ts';
import type { Rule } from '../rule.ts';

export const placeholder: Rule<'placeholder', DocumentFacts['placeholder']> = {
  id: 'placeholder',
  severity: 'error',
  stopsRanking: true,
  summary: 'Evidence, a source or an amount is still to be written.',
  why: 'Text that only keeps the place of a reason, a source or a figure would pass for one.',
  words: ({ typed, isAnswer }) => ({
    message: `"${typed.trim()}" only keeps the place of ${isAnswer ? 'an answer' : 'what is still to be written'}.`,
    fix: isAnswer
      ? 'Write Y or N, or "?" while it is not known.'
      : 'Write what belongs here, or leave the key out. An answer that has no evidence yet is "?".',
  }),
  replace: ({ isAnswer }) => (isAnswer ? '?' : undefined),
  bad: 'open-standards: {meets: Y, because: TBC, sources: [returns]}',
  good: 'open-standards: {meets: "?"}',
};

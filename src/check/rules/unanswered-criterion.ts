import { ownValue } from '../../documents/own-value.ts';
import type { Place } from '../../yaml/place.ts';
import { onCandidate, type Rule } from '../rule.ts';

/** What its words need. */
interface Facts {
  readonly id: string;
  readonly name: string;
}

export const unansweredCriterion: Rule<'unanswered-criterion', Facts> = {
  id: 'unanswered-criterion',
  severity: 'error',
  stopsRanking: false,
  summary: 'A candidate past the radar leaves a criterion of the sheet unanswered.',
  why: 'Not answered counts as not known, but a reader cannot tell whether anybody looked. Write "?" to say that somebody did.',
  words: ({ id, name }) => ({
    message: `"${name}" (${id}) is not answered.`,
    fix: 'Answer it under "answers:" by its id; {meets: "?"} says that it is not known.',
  }),
  missed: ({ facts: { id } }) => ['answers', id],
  bad: `answers:
  open-standards:
    meets:`,
  good: `answers:
  open-standards:
    meets: "?"`,
  check: onCandidate(({ status, answers }, { sheet }) => {
    if (sheet === null || status === 'radar' || answers === undefined) return [];
    return sheet.criteria
      .filter(({ id }) => ownValue(answers, id)?.meets === undefined)
      .map(({ id, name }) => ({
        rule: 'unanswered-criterion',
        place: placeGap(id, ownValue(answers, id)),
        facts: { id, name },
      }));
  }),
};

/** A criterion left out stands at `answers`; one with an empty answer at its own key. */
function placeGap(id: string, answer: object | undefined): Place {
  return { path: answer === undefined ? ['answers'] : ['answers', id], at: 'key' };
}

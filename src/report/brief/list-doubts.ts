import type { Entry } from '../../assess/entry.ts';
import { findSettling } from '../../assess/judging/find-settling.ts';
import type { JudgedCriterion } from '../../assess/judging/judge.ts';
import type { Explanation } from '../explain/explanation.ts';
import { nameCriterion } from '../words/show-answers.ts';
import { endSentence } from './end-sentence.ts';
import { listMoneyDoubts } from './list-money-doubts.ts';
import { shorten } from './shorten.ts';

/** The most characters of a reason. */
const REASON_LENGTH = 120;

/** The most characters of what would settle a doubt. */
const SETTLING_LENGTH = 150;

/** The doubts that a brief has room for, each with what would settle it, and how many there are. */
export interface Doubts {
  readonly told: readonly string[];
  readonly all: number;
}

/** Essential criteria that fail, then those not known, with a place kept for a doubt about money where there are several. */
export function listDoubts(explanation: Explanation, most: number): Doubts {
  const { entry } = explanation;
  const { unmetMusts, unknownMusts } = entry;
  const criteria = [
    ...unmetMusts.map((judged) => tellUnmet(judged, entry)),
    ...unknownMusts.map(tellUnknown),
  ];
  const money = listMoneyDoubts(explanation);
  const first = criteria.slice(0, most - Math.min(most - 1, money.length, 1));
  return {
    told: [...first, ...money].slice(0, most),
    all: criteria.length + money.length,
  };
}

function tellUnmet(judged: JudgedCriterion, { unmetMusts, candidate }: Entry): string {
  const isPast = candidate.status === 'benchmark';
  const isToldAbove = candidate.status === 'assessed' && unmetMusts.length === 1;
  return [
    `Fails: ${nameCriterion(judged.criterion)}.`,
    ...tellReason(judged.answer?.because),
    ...(isPast ? [] : [tellRemedy(judged, isToldAbove)]),
  ].join(' ');
}

/** What would let a criterion be met. The recommendation has told it where it is the only one that fails. */
function tellRemedy({ answer }: JudgedCriterion, isToldAbove: boolean): string {
  if (answer?.unless === undefined) return 'No change is known that would let it pass.';
  return isToldAbove
    ? 'It would pass on the condition above.'
    : `It would pass if ${endSentence(shorten(answer.unless, SETTLING_LENGTH))}`;
}

function tellUnknown(judged: JudgedCriterion): string {
  const { criterion, answer } = judged;
  return [
    `Not known: ${nameCriterion(criterion)}.`,
    ...tellReason(answer?.because),
    `To settle it: ${endSentence(shorten(findSettling(judged), SETTLING_LENGTH))}`,
  ].join(' ');
}

function tellReason(reason: string | undefined): string[] {
  return reason === undefined ? [] : [endSentence(shorten(reason, REASON_LENGTH))];
}

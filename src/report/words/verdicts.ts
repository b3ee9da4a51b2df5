import type { Entry } from '../../assess/entry.ts';
import type { Verdict } from '../../assess/judging/judge.ts';
import type { Piece, Tone } from '../blocks.ts';
import { count, listCriteria, VERDICT_WORDS } from './show-answers.ts';

const TONES: { readonly [V in Verdict]: Tone } = {
  qualifies: 'good',
  open: 'open',
  'ruled-out': 'bad',
};

/** A verdict as printed, in its colour. */
export function toneVerdict(verdict: Verdict): Piece {
  return { kind: 'toned', tone: TONES[verdict], text: VERDICT_WORDS[verdict] };
}

/** Why a candidate has its verdict, in sentences. */
export function tellVerdict({ judgement, unmetMusts, unknownMusts }: Entry): string[] {
  const { musts } = judgement;
  switch (judgement.verdict) {
    case 'qualifies':
      return [`Qualifies: every Must is met (${musts.total} of ${musts.total}).`];
    case 'open':
      return [
        `Open: no Must fails, and ${count(unknownMusts.length, 'Must')} of ${musts.total} ${unknownMusts.length === 1 ? 'is' : 'are'} unknown: ${listCriteria(unknownMusts)}.`,
      ];
    case 'ruled-out':
      return [
        `Ruled out: ${unmetMusts.length} of ${count(musts.total, 'Must')} ${unmetMusts.length === 1 ? 'is' : 'are'} not met.`,
        ...unmetMusts.map(({ criterion, answer }) =>
          answer?.unless === undefined
            ? `${criterion.name} (${criterion.number}) is not met.`
            : `${criterion.name} (${criterion.number}) is not met, unless ${answer.unless}.`,
        ),
      ];
    default:
      return judgement.verdict satisfies never;
  }
}

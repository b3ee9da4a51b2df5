import { compareText } from '../../documents/compare-text.ts';
import { Decimal } from '../../documents/decimal.ts';
import type { Assessment } from '../assessment.ts';
import type { RankedEntry } from '../entry.ts';
import { answerUnknown } from '../judging/change-judgement.ts';
import { isMust, type JudgedCriterion, type Verdict } from '../judging/judge.ts';
import { type Bounds, findRankRange, type RankRange, sortBounds } from '../ranking/rank.ts';
import { findKeys } from '../ranking/rank-key.ts';
import { type Chance, findChance } from './chance.ts';
import { findDecisive, listUnknown } from './decisive.ts';
import { findProspects, findWorth, type Prospect } from './worth.ts';

/** How a candidate would stand after one answer, all other unknowns as they are. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly rankRange: RankRange;
}

/** Something to find out about a ranked candidate. */
export interface Question extends Chance {
  readonly entry: RankedEntry;
  readonly judged: JudgedCriterion;
  readonly ifYes: Outcome;
  readonly ifNo: Outcome;
  readonly isDecisive: boolean;
  /** Whether the answer no longer matters, since the candidate is ruled out. */
  readonly isMoot: boolean;
  /** What knowing the answer is worth, in pounds a year, to a list of the candidates most worth having. */
  readonly worth: Decimal;
  /** Whether every chance that the worth rests on was stated rather than assumed. */
  readonly isWorthStated: boolean;
}

/** The open questions of a hit list: worth most first, then decisive ones, criterion number, id. */
export function findQuestions({ ranked, options, measure }: Assessment, top: number): Question[] {
  const bounds = sortBounds(ranked);
  const decisive = findDecisive(ranked, options.by);
  return findProspects(ranked, top)
    .flatMap((prospect) =>
      listUnknown(prospect.entry).map((judged) =>
        toQuestion(judged, { prospect, bounds, decisive, measure }),
      ),
    )
    .sort(compareQuestions);
}

interface QuestionContext {
  readonly prospect: Prospect;
  readonly bounds: Bounds;
  readonly decisive: ReturnType<typeof findDecisive>;
  readonly measure: Assessment['measure'];
}

function toQuestion(judged: JudgedCriterion, context: QuestionContext): Question {
  const { prospect, decisive } = context;
  const { entry } = prospect;
  const isMoot = entry.judgement.verdict === 'ruled-out';
  const isWorthless = isMoot || !isMust(judged);
  return {
    ...findChance(judged),
    entry,
    judged,
    ifYes: findOutcome(judged, 'Y', context),
    ifNo: findOutcome(judged, 'N', context),
    isDecisive: decisive.get(entry.candidate.candidate)?.has(judged.criterion.id) ?? false,
    isMoot,
    worth: isWorthless ? new Decimal(0) : findWorth(judged, prospect),
    isWorthStated: prospect.isStated,
  };
}

function findOutcome(
  judged: JudgedCriterion,
  meets: 'Y' | 'N',
  { prospect: { entry }, bounds, measure }: QuestionContext,
): Outcome {
  const judgement = answerUnknown(entry.judgement, judged, meets);
  const keys = findKeys({ judgement, keySums: entry.keySums }, measure);
  return { verdict: judgement.verdict, rankRange: findRankRange(keys, entry.keys, bounds) };
}

function compareQuestions(a: Question, b: Question): number {
  return (
    b.worth.comparedTo(a.worth) ||
    Number(b.isDecisive) - Number(a.isDecisive) ||
    a.judged.criterion.number - b.judged.criterion.number ||
    compareText(a.entry.candidate.candidate, b.entry.candidate.candidate)
  );
}

import type { Answer, Meets } from '../../documents/answer.ts';
import type { Candidate } from '../../documents/candidate.ts';
import { ownValue } from '../../documents/own-value.ts';
import type { Criterion, Sheet } from '../../documents/sheet.ts';

/** Qualifies: every Must is Y. Ruled out: some Must is N. Open: no Must is N, some Must is ?. */
export type Verdict = 'qualifies' | 'open' | 'ruled-out';

/** The verdicts in list order. */
export const VERDICTS: readonly Verdict[] = ['qualifies', 'open', 'ruled-out'];

/** One criterion with the answer given; an unanswered question counts as ?. */
export interface JudgedCriterion {
  readonly criterion: Criterion;
  readonly meets: Meets;
  readonly isAnswered: boolean;
  readonly answer: Answer | undefined;
}

/** How many criteria of one marking are met, unmet and unknown. */
export interface Tally {
  readonly met: number;
  readonly unmet: number;
  readonly unknown: number;
  readonly total: number;
}

/** Could points with every ? as N (`low`), with every ? as Y (`high`), and in all. */
export interface PointRange {
  readonly low: number;
  readonly high: number;
  readonly total: number;
}

/** A candidate judged against a sheet; criteria stand in sheet order. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly criteria: readonly JudgedCriterion[];
  readonly musts: Tally;
  readonly coulds: Tally & { readonly points: PointRange };
}

/** A judgement without its criteria: the verdict and the counts that verdicts and keys rest on. */
export type JudgementCounts = Pick<Judgement, 'verdict' | 'musts' | 'coulds'>;

/** Judges a candidate's answers. No number of Coulds makes up for a Must. */
export function judge(sheet: Sheet, candidate: Candidate): Judgement {
  const criteria = sheet.criteria.map((criterion) => judgeCriterion(criterion, candidate));
  const musts = tally(criteria.filter(isMust));
  const coulds = criteria.filter((judged) => !isMust(judged));
  return {
    verdict: decideVerdict(musts),
    criteria,
    musts,
    coulds: Object.assign(tally(coulds), { points: countPoints(coulds) }),
  };
}

/** Strong Kleene AND over the answers to the Musts. */
export function decideVerdict({ unmet, unknown }: Pick<Tally, 'unmet' | 'unknown'>): Verdict {
  if (unmet > 0) return 'ruled-out';
  return unknown > 0 ? 'open' : 'qualifies';
}

/** True for a criterion that every qualifying candidate meets. */
export function isMust({ criterion }: JudgedCriterion): boolean {
  return criterion.marking === 'must';
}

/** One criterion with a candidate's answer. */
export function judgeCriterion(criterion: Criterion, candidate: Candidate): JudgedCriterion {
  const answer = ownValue(candidate.answers ?? {}, criterion.id);
  const meets = answer?.meets;
  return { criterion, meets: meets ?? '?', isAnswered: meets !== undefined, answer };
}

function tally(judged: readonly JudgedCriterion[]): Tally {
  return {
    met: count(judged, 'Y'),
    unmet: count(judged, 'N'),
    unknown: count(judged, '?'),
    total: judged.length,
  };
}

function count(judged: readonly JudgedCriterion[], meets: Meets): number {
  return judged.filter((one) => one.meets === meets).length;
}

function countPoints(coulds: readonly JudgedCriterion[]): PointRange {
  return {
    low: sumPoints(coulds.filter(({ meets }) => meets === 'Y')),
    high: sumPoints(coulds.filter(({ meets }) => meets !== 'N')),
    total: sumPoints(coulds),
  };
}

function sumPoints(judged: readonly JudgedCriterion[]): number {
  return judged.reduce((sum, { criterion }) => sum + criterion.points, 0);
}

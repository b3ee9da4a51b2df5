import { type Appraisal, appraise } from './appraisal/appraise.ts';
import type { Assumptions } from './documents/assumptions.ts';
import type { Candidate } from './documents/candidate.ts';
import type { Criterion, Sheet } from './documents/sheet.ts';
import { findHeadline, type HeadlineFact } from './headline.ts';
import { isMust, type JudgedCriterion, type Judgement, judge } from './judging/judge.ts';
import { competes } from './ranking/competes.ts';
import { findPlace, type Place } from './ranking/place.ts';
import { compareIds, type RankRange, rankCandidates, rankSavings } from './ranking/rank.ts';
import { findKeySaving, findKeys, type KeyRange, type RankBy } from './ranking/rank-key.ts';
import { compareRatios, type RatioEffect } from './savings/compare-ratios.ts';
import { type Estimate, estimate } from './savings/estimate.ts';
import { type PostsReconciliation, reconcilePosts } from './savings/posts.ts';
import { type ReconciledClaim, reconcileClaims } from './savings/reconcile.ts';
import { type Totals, totalByVerdict } from './savings/total.ts';
import { findMarkingEffects, type MarkingEffect } from './unknowns/markings.ts';
import { findRankChances, type RankChances } from './unknowns/rank-chances.ts';

/** How the list is made. */
export interface HitListOptions {
  readonly by: RankBy;
  /** Rank every candidate, whatever its status. */
  readonly all: boolean;
  /** The size of the list for which each candidate gets a place. */
  readonly top?: number | undefined;
  /** Work out the chance of each rank. */
  readonly chances?: boolean | undefined;
}

/** A candidate and the file it came from. */
export interface CandidateFile {
  readonly file: string;
  readonly candidate: Candidate;
}

/** A candidate judged and costed. Criteria are listed in sheet order. */
export interface HitListEntry extends CandidateFile {
  readonly judgement: Judgement;
  readonly unmetMusts: readonly JudgedCriterion[];
  readonly unknownMusts: readonly JudgedCriterion[];
  readonly unanswered: readonly Criterion[];
  readonly estimate: Estimate | null;
  readonly claims: readonly ReconciledClaim[];
  readonly appraisal: Appraisal | null;
  readonly posts: PostsReconciliation | null;
}

/** A candidate with its place in the order. */
export interface RankedEntry extends HitListEntry {
  readonly keys: KeyRange;
  readonly rank: number;
  readonly rankRange: RankRange;
  /** Rank by adjusted saving alone; null without an annual estimate. */
  readonly savingRank: number | null;
  readonly place: Place | null;
  /** Null where chances were not asked for. */
  readonly chances: RankChances | null;
}

/** Candidates ranked, judged and costed: computed once, handed to every reporter. */
export interface HitList {
  readonly options: HitListOptions;
  readonly sheet: Sheet;
  readonly assumptions: Assumptions;
  readonly headline: readonly HeadlineFact[];
  /** In list order. */
  readonly ranked: readonly RankedEntry[];
  /** By status, then id. */
  readonly unranked: readonly HitListEntry[];
  readonly totals: Totals;
  readonly ratioEffects: readonly RatioEffect[];
  /** What would change if one criterion's marking were the other way, in sheet order. */
  readonly markings: readonly MarkingEffect[];
}

/** Judges, costs and ranks some candidates. Their documents must have passed every check that stops a list. */
export function buildHitList(
  sheet: Sheet,
  files: readonly CandidateFile[],
  assumptions: Assumptions,
  options: HitListOptions,
): HitList {
  const entries = files.map((file) => assessCandidate(file, sheet, assumptions));
  const isRanked = ({ candidate }: HitListEntry) => competes(candidate, options.all);
  const ranked = addChances(rankEntries(entries.filter(isRanked), options), options);
  return {
    options,
    sheet,
    assumptions,
    headline: findHeadline(ranked),
    ranked,
    unranked: entries.filter((entry) => !isRanked(entry)).sort(compareByStatus),
    totals: totalByVerdict(ranked),
    ratioEffects: compareRatios(assumptions),
    markings: findMarkingEffects(sheet, ranked, options.by),
  };
}

function assessCandidate(
  { file, candidate }: CandidateFile,
  sheet: Sheet,
  assumptions: Assumptions,
): HitListEntry {
  const judgement = judge(sheet, candidate);
  const musts = judgement.criteria.filter(isMust);
  const estimated = estimate(candidate.savings, assumptions);
  return {
    file,
    candidate,
    judgement,
    unmetMusts: musts.filter(({ meets }) => meets === 'N'),
    unknownMusts: musts.filter(({ meets }) => meets === '?'),
    unanswered: judgement.criteria
      .filter(({ isAnswered }) => !isAnswered)
      .map(({ criterion }) => criterion),
    estimate: estimated,
    claims: reconcileClaims(candidate, estimated),
    appraisal: appraise(candidate, estimated, assumptions),
    posts: reconcilePosts(candidate, estimated),
  };
}

function rankEntries(entries: readonly HitListEntry[], { by, top }: HitListOptions): RankedEntry[] {
  const ranked = rankCandidates(
    entries.map((entry) => ({
      id: entry.candidate.candidate,
      judgement: entry.judgement,
      keys: findKeys(entry, by),
      entry,
    })),
  );
  const savingRanks = rankSavings(ranked.map(({ entry }) => findKeySaving(entry.entry.estimate)));
  return ranked.map(({ entry: { entry, keys }, rank, rankRange }, index) => ({
    ...entry,
    keys,
    rank,
    rankRange,
    savingRank: savingRanks[index] ?? null,
    place: findPlace(entry.judgement.verdict, rankRange, top),
    chances: null,
  }));
}

function addChances(
  ranked: readonly RankedEntry[],
  { by, top, chances }: HitListOptions,
): readonly RankedEntry[] {
  if (chances !== true) return ranked;
  const found = findRankChances(ranked, by, top);
  return ranked.map((entry, index) => ({ ...entry, chances: found[index] ?? null }));
}

function compareByStatus(a: HitListEntry, b: HitListEntry): number {
  return (
    compareIds(a.candidate.status, b.candidate.status) ||
    compareIds(a.candidate.candidate, b.candidate.candidate)
  );
}

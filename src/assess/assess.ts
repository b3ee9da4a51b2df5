import type { Assumptions } from '../documents/assumptions.ts';
import { compareText } from '../documents/compare-text.ts';
import type { Sheet } from '../documents/sheet.ts';
import { appraise } from './appraisal/appraise.ts';
import type { Assessment, AssessOptions } from './assessment.ts';
import type { CandidateFile, Entry, RankedEntry } from './entry.ts';
import { findHeadline } from './headline.ts';
import { isMust, judge } from './judging/judge.ts';
import { competes } from './ranking/competes.ts';
import { findPlace } from './ranking/place.ts';
import { rankCandidates, rankSavings } from './ranking/rank.ts';
import { findKeySaving, findKeys } from './ranking/rank-key.ts';
import { compareRatios } from './savings/compare-ratios.ts';
import { estimate } from './savings/estimate.ts';
import { reconcilePosts } from './savings/posts.ts';
import { reconcileClaims } from './savings/reconcile.ts';
import { totalByVerdict } from './savings/total.ts';
import { findMarkingEffects } from './unknowns/markings.ts';
import { findRankChances } from './unknowns/rank-chances.ts';
/** Judges, costs and ranks some candidates. Their documents must have passed every check that stops a list. */
export function assess(
  sheet: Sheet,
  files: readonly CandidateFile[],
  assumptions: Assumptions,
  options: AssessOptions,
): Assessment {
  const entries = files.map((file) => assessCandidate(file, sheet, assumptions));
  const isRanked = ({ candidate }: Entry) => competes(candidate, options.all);
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
): Entry {
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

function rankEntries(entries: readonly Entry[], { by, top }: AssessOptions): RankedEntry[] {
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
  { by, top, chances }: AssessOptions,
): readonly RankedEntry[] {
  if (chances !== true) return ranked;
  const found = findRankChances(ranked, by, top);
  return ranked.map((entry, index) => ({ ...entry, chances: found[index] ?? null }));
}

function compareByStatus(a: Entry, b: Entry): number {
  return (
    compareText(a.candidate.status, b.candidate.status) ||
    compareText(a.candidate.candidate, b.candidate.candidate)
  );
}

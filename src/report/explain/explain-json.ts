import type { NetPresentValueChances } from '../../assess/appraisal/chances.ts';
import type { SwitchingValue } from '../../assess/appraisal/switching-values.ts';
import { findSettling } from '../../assess/judging/find-settling.ts';
import type { JudgedCriterion } from '../../assess/judging/judge.ts';
import { indexFiles } from '../../assess/provenance.ts';
import type { WorkedLine } from '../../assess/savings/estimate.ts';
import type { PostsReconciliation } from '../../assess/savings/posts.ts';
import type { ReconciledClaim } from '../../assess/savings/reconcile.ts';
import type { Harmless } from '../harmless/harmless.ts';
import { toAppraisalJson, toDiscountedJson } from '../hit-list/appraisal-json.ts';
import {
  toCandidateJson,
  toChanceJson,
  toOriginJson,
  toRunsJson,
} from '../hit-list/hit-list-json.ts';
import { renderJson } from '../json.ts';
import type { Explanation } from './explanation.ts';

/** One candidate in full as JSON: what the hit list has, with answers, worked lines, claims and drivers. */
export function renderExplainJson({
  entry,
  report,
  drivers,
  switchingValues,
  chances,
}: Explanation): Harmless<'json'> {
  const fileOf = indexFiles(report.provenance);
  const value = {
    ...toOriginJson(report),
    candidate: {
      ...toCandidateJson(entry, fileOf(entry.candidate.candidate)),
      answers: entry.judgement.criteria.map(toAnswer),
      appraisal: entry.appraisal && {
        ...toAppraisalJson(entry.appraisal),
        chances: chances && toChancesJson(chances),
        payers: entry.appraisal.payers.map(({ funder, adopters }) => ({
          funder: toRunsJson(funder),
          adopters: toRunsJson(adopters),
        })),
        lowerRates: entry.appraisal.lowerRates && toDiscountedJson(entry.appraisal.lowerRates),
      },
      lines: (entry.estimate?.lines ?? []).map(toLine),
      claims: entry.claims.map(toClaim),
      drivers: drivers.map(({ driver, low, high, isRange }) => ({
        driver,
        low: low.toFixed(),
        high: high.toFixed(),
        stated: isRange,
      })),
      switchingValues: switchingValues.map(toSwitchingValue),
      posts: entry.posts && toPosts(entry.posts),
    },
  };
  return renderJson(value);
}

function toAnswer(judged: JudgedCriterion) {
  const { criterion, meets, isAnswered, answer } = judged;
  return {
    criterion: criterion.id,
    number: criterion.number,
    marking: criterion.marking,
    meets,
    answered: isAnswered,
    because: answer?.because ?? null,
    unless: answer?.unless ?? null,
    settle: findSettling(judged),
    sources: answer?.sources ?? [],
  };
}

function toLine({ line, grades, cut, priceFactor, ...amounts }: WorkedLine) {
  return {
    id: line.id,
    name: line.name,
    kind: line.kind,
    year: line.year ?? null,
    source: line.source,
    priceFactor: priceFactor.toFixed(),
    grades,
    cut: cut.toFixed(),
    spend: toRunsJson(amounts.spend),
    addressable: toRunsJson(amounts.addressable),
    residual: toRunsJson(amounts.residual),
    gross: toRunsJson(amounts.gross),
    adjusted: toRunsJson(amounts.adjusted),
  };
}

function toChancesJson({ mean, belowZero, p10, p50, p90, inputs }: NetPresentValueChances) {
  return {
    mean: mean.toFixed(),
    belowZero: toChanceJson(belowZero),
    p10: p10.toFixed(),
    p50: p50.toFixed(),
    p90: p90.toFixed(),
    inputs,
  };
}

function toSwitchingValue(value: SwitchingValue) {
  if (value.driver === 'delay') {
    return { driver: value.driver, years: value.years?.toFixed() ?? null };
  }
  return {
    driver: value.driver,
    multiplier: value.multiplier?.toFixed() ?? null,
    share: value.share?.toFixed() ?? null,
  };
}

function toPosts({ total, released, value, impliedRatio, spendPerPost }: PostsReconciliation) {
  return {
    total: total.toFixed(),
    released: released.toFixed(),
    value: toRunsJson(value),
    impliedRatio: impliedRatio?.toFixed() ?? null,
    spendPerPost: spendPerPost?.toFixed() ?? null,
  };
}

function toClaim({ claim, ours, agreement, difference }: ReconciledClaim) {
  return {
    says: claim.says.printed,
    about: claim.about,
    source: claim.source,
    note: claim.note ?? null,
    value: claim.says.value.toFixed(),
    ours: ours?.toFixed() ?? null,
    agreement,
    difference: difference?.toFixed() ?? null,
  };
}

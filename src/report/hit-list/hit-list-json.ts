import type { ListedEntry, RankChances } from '../../assess/entry.ts';
import { type CandidateInput, indexFiles } from '../../assess/provenance.ts';
import type { Estimate, Savings } from '../../assess/savings/estimate.ts';
import type { Total } from '../../assess/savings/running-total.ts';
import { Decimal } from '../../documents/decimal.ts';
import { type ByRun, forEachRun } from '../../documents/parts/range.ts';
import { REPORT_FORMAT } from '../../documents/report-format.ts';
import type { Harmless } from '../harmless/harmless.ts';
import { renderJson } from '../json.ts';
import type { Report } from '../report.ts';
import { toAppraisalJson } from './appraisal-json.ts';

/** A hit list as JSON, format 1 (`docs/json.md`). Money and ratios are exact decimal text in pounds. */
export function renderHitListJson(report: Report): Harmless<'json'> {
  const value = { ...toReportJson(report), documents: report.readDocuments() };
  return renderJson(value);
}

/** A report as plain values, ready to be written as JSON, without the documents that it was made from. */
export function toReportJson({
  assessment,
  provenance,
}: Pick<Report, 'assessment' | 'provenance'>) {
  const fileOf = indexFiles(provenance);
  return {
    ...toOriginJson({ assessment, provenance }),
    candidates: [...assessment.ranked, ...assessment.unranked].map((entry) =>
      toCandidateJson(entry, fileOf(entry.candidate.candidate)),
    ),
    totals: {
      qualifies: toTotal(assessment.totals.qualifies),
      open: toTotal(assessment.totals.open),
    },
  };
}

/** Where a report comes from and how its candidates are ordered, as plain values: its first keys. */
export function toOriginJson({
  assessment,
  provenance,
}: Pick<Report, 'assessment' | 'provenance'>) {
  const { tool, sheet, assumptions, inputs, assumed, skipped, date } = provenance;
  return {
    format: REPORT_FORMAT,
    tool,
    date,
    settings: {
      by: assessment.options.by,
      all: assessment.options.all,
      top: assessment.options.top ?? null,
      priceBase: assessment.assumptions.priceBase ?? null,
    },
    sheet: { id: assessment.sheet.sheet, edition: assessment.sheet.edition, digest: sheet.digest },
    assumptions: {
      id: assessment.assumptions.assumptions,
      edition: assessment.assumptions.edition,
      digest: assumptions.digest,
    },
    inputs: toInputsJson(inputs),
    assumed,
    skipped,
  };
}

/** The files that candidates came from as plain values, in the order in which they were read. */
export function toInputsJson(inputs: readonly CandidateInput[]) {
  return inputs.map(({ file, digest }) => ({ file, digest }));
}

/** A candidate as plain values; what says where it ranks is null where it does not. */
export function toCandidateJson(entry: ListedEntry, file: string) {
  const { candidate, judgement, unmetMusts, unknownMusts, unanswered, estimate, appraisal } = entry;
  return {
    id: candidate.candidate,
    name: candidate.name,
    sector: candidate.sector,
    status: candidate.status,
    file,
    ...toRanking(entry),
    verdict: judgement.verdict,
    musts: judgement.musts,
    coulds: judgement.coulds,
    unmetMusts: unmetMusts.map(({ criterion }) => criterion.id),
    unknownMusts: unknownMusts.map(({ criterion }) => criterion.id),
    unanswered: unanswered.map(({ id }) => id),
    savings: estimate && toEstimate(estimate),
    appraisal: appraisal && toAppraisalJson(appraisal),
  };
}

function toRanking(entry: ListedEntry) {
  if (entry.kind === 'unranked') {
    return { rank: null, rankRange: null, savingRank: null, place: null };
  }
  const { rank, rankRange, savingRank, place, chances } = entry;
  return { rank, rankRange, savingRank, place, ...(chances === null ? {} : toChances(chances)) };
}

function toChances({ ranks, expectedRank, qualifies, isInTop }: RankChances) {
  return {
    rankChances: ranks.map(toChanceJson),
    expectedRank: toExpectedRank(expectedRank),
    chanceOfQualifying: toChanceJson(qualifies),
    chanceOfTop: isInTop === null ? null : toChanceJson(isInTop),
  };
}

/** Beyond so many decimals a chance is rounding. */
const CHANCE_DECIMALS = 15;

/** A chance as decimal text, never an exponent. There are so many that a Decimal for each is too slow. */
export function toChanceJson(chance: number): string {
  return chance.toFixed(CHANCE_DECIMALS).replace(/\.?0+$/, '');
}

/** An expected rank as decimal text, with no digits that a double does not have. */
function toExpectedRank(rank: number): string {
  return new Decimal(rank).toDecimalPlaces(CHANCE_DECIMALS).toFixed();
}

function toEstimate({ annual, oneOff }: Estimate) {
  return { annual: annual && toSavings(annual), oneOff: oneOff && toSavings(oneOff) };
}

function toSavings(savings: Savings) {
  return {
    spend: toRunsJson(savings.spend),
    addressable: toRunsJson(savings.addressable),
    residual: toRunsJson(savings.residual),
    gross: toRunsJson(savings.gross),
    adjusted: toRunsJson(savings.adjusted),
    cashReleasing: toRunsJson(savings.cashReleasing),
    reference: {
      low: toText(savings.reference.low),
      high: toText(savings.reference.high),
    },
    priceYears: savings.priceYears,
  };
}

function toTotal({ annual, oneOff, leftOut }: Total) {
  return { annual: annual && toSavings(annual), oneOff: oneOff && toSavings(oneOff), leftOut };
}

/** The three runs of an amount as exact decimal text. */
export function toRunsJson(amount: ByRun<Decimal> | null) {
  return amount && forEachRun((run) => toText(amount[run]));
}

/** Exact decimal text, never an exponent. */
function toText(amount: Decimal): string {
  return amount.toFixed();
}

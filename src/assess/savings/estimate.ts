import type { Assumptions } from '../../documents/assumptions.ts';
import { Decimal } from '../../documents/decimal.ts';
import { type ByRun, forEachRun, type Range } from '../../documents/parts/range.ts';
import type { SavingsInput } from '../../documents/savings-input.ts';
import type { SpendLine } from '../../documents/spend-line.ts';
import { sumKnown, sumRuns } from '../sum.ts';
import { findPriceFactor } from './price-base.ts';
import { calculateResidual } from './residual.ts';
import { type ResolvedRatio, resolveRatio } from './resolve-ratio.ts';

/** The grade that evidence has when none is stated: mere assertion. */
export const UNGRADED = 6;

/** Amounts in pounds for each run, from what is spent to the adjusted saving; null where no ratio applies. */
export interface WorkedAmounts {
  readonly spend: ByRun<Decimal>;
  readonly addressable: ByRun<Decimal>;
  readonly residual: ByRun<Decimal> | null;
  readonly gross: ByRun<Decimal> | null;
  readonly adjusted: ByRun<Decimal> | null;
}

/** Savings in pounds; what releases cash is null where cashability is not stated as well. */
export interface Savings extends WorkedAmounts {
  readonly cashReleasing: ByRun<Decimal> | null;
  readonly reference: Reference;
  /** The years in whose prices the amounts stand, each once and sorted; what states none adds none. */
  readonly priceYears: readonly string[];
  /** Whether some of the amounts state no year. */
  readonly hasUndated: boolean;
}

/** What comparable programmes aim at, on the same addressable spend, in pounds. */
export interface Reference {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** One line of spend worked through. Amounts in pounds, at the price base where one is given. */
export interface WorkedLine extends WorkedAmounts {
  readonly line: SpendLine;
  /** Position in the file's list of spend lines. */
  readonly index: number;
  readonly priceFactor: Decimal;
  /** The year in whose prices its amounts stand; null where the file states none. */
  readonly priceYear: string | null;
  /** Grades of the line's own evidence and of its ratio's (null without one), and the worse of them. */
  readonly grades: {
    readonly line: number;
    readonly ratio: number | null;
    readonly worst: number;
  };
  /** The share cut for weak evidence, as a fraction of 1. */
  readonly cut: Decimal;
}

/** A candidate's estimate: annual and one-off spend kept apart, with the working of each line. */
export interface Estimate {
  readonly annual: Savings | null;
  readonly oneOff: Savings | null;
  readonly ratio: ResolvedRatio | null;
  readonly lines: readonly WorkedLine[];
  /** The weakest evidence that a saving rests on; null where no line has one. */
  readonly weakest: WeakestEvidence | null;
}

/** A grade of evidence, and the share cut for it, as a fraction of 1. */
export interface WeakestEvidence {
  readonly grade: number;
  readonly cut: Decimal;
}

/** Estimates savings from spend alone; null where a candidate states no spend. */
export function estimate(
  input: SavingsInput | undefined,
  assumptions: Assumptions,
): Estimate | null {
  if (input?.spend === undefined || input.spend.length === 0) return null;
  const ratio = resolveRatio(input, assumptions);
  const lines = input.spend.map((line, index) =>
    workLine(
      { line, index, ratio, priceBase: assumptions.priceBase ?? input['price-base'] },
      assumptions,
    ),
  );
  const total = (kind: SpendLine['kind']) =>
    totalLines(
      lines.filter(({ line }) => line.kind === kind),
      input.cashable?.value,
      assumptions,
    );
  return {
    annual: total('annual'),
    oneOff: total('one-off'),
    ratio,
    lines,
    weakest: findWeakest(lines),
  };
}

function findWeakest(lines: readonly WorkedLine[]): WeakestEvidence | null {
  const [first, ...others] = lines.filter(({ adjusted }) => adjusted !== null);
  if (first === undefined) return null;
  const { grades, cut } = others.reduce(
    (weakest, line) => (line.grades.worst > weakest.grades.worst ? line : weakest),
    first,
  );
  return { grade: grades.worst, cut };
}

interface LineToWork {
  readonly line: SpendLine;
  readonly index: number;
  readonly ratio: ResolvedRatio | null;
  readonly priceBase: string | undefined;
}

function workLine(
  { line, index, ratio, priceBase }: LineToWork,
  assumptions: Assumptions,
): WorkedLine {
  const priceFactor = findPriceFactor(line.year, priceBase, assumptions);
  if (priceFactor === undefined) throw new Error(`no deflator for spend line ${line.id}`);
  const spend = forEachRun((run) => line.amount[run].times(priceFactor));
  const addressable = forEachRun((run) => spend[run].times(line.addressable[run]));
  const residual =
    ratio && forEachRun((run) => calculateResidual(addressable[run], ratio.kind, ratio.value[run]));
  const gross = residual && forEachRun((run) => addressable[run].minus(residual[run]));
  const grades = gradeLine(line, ratio);
  const cut = findCut(grades.worst, assumptions);
  const adjusted = gross && forEachRun((run) => gross[run].times(new Decimal(1).minus(cut)));
  const priceYear = priceBase ?? line.year ?? null;
  return {
    line,
    index,
    priceFactor,
    priceYear,
    spend,
    addressable,
    residual,
    gross,
    adjusted,
    grades,
    cut,
  };
}

/** A line's evidence is as weak as the weaker of its own and its ratio's. */
function gradeLine(line: SpendLine, ratio: ResolvedRatio | null): WorkedLine['grades'] {
  const own = line.grade ?? UNGRADED;
  const ofRatio = ratio === null ? null : (ratio.grade ?? UNGRADED);
  return { line: own, ratio: ofRatio, worst: Math.max(own, ofRatio ?? own) };
}

/** The share cut for a grade of evidence, as a fraction of 1. */
export function findCut(grade: number, assumptions: Assumptions): Decimal {
  const row = assumptions['evidence-grades'].grades.find((each) => each.grade === grade);
  if (row === undefined) throw new Error(`the assumptions have no evidence grade ${grade}`);
  return row.cut;
}

function totalLines(
  lines: readonly WorkedLine[],
  cashable: Range | undefined,
  assumptions: Assumptions,
): Savings | null {
  if (lines.length === 0) return null;
  const amounts = sumAmounts(lines);
  const { addressable, adjusted } = amounts;
  const share = assumptions['reference-saving'];
  return {
    cashReleasing:
      adjusted && cashable ? forEachRun((run) => adjusted[run].times(cashable[run])) : null,
    reference: {
      low: addressable.low.times(share.low),
      high: addressable.high.times(share.high),
    },
    priceYears: [...new Set(lines.flatMap(({ priceYear }) => priceYear ?? []))].sort(),
    hasUndated: lines.some(({ priceYear }) => priceYear === null),
    ...amounts,
  };
}

/** Adds amounts up, each with its like. */
function sumAmounts(worked: readonly WorkedAmounts[]): WorkedAmounts {
  return {
    spend: sumRuns(worked.map(({ spend }) => spend)),
    addressable: sumRuns(worked.map(({ addressable }) => addressable)),
    residual: sumKnown(worked.map(({ residual }) => residual)),
    gross: sumKnown(worked.map(({ gross }) => gross)),
    adjusted: sumKnown(worked.map(({ adjusted }) => adjusted)),
  };
}

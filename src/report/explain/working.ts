import type { Estimate, Savings, WorkedLine } from '../../assess/savings/estimate.ts';
import type { Assumptions } from '../../documents/assumptions.ts';
import type { Decimal } from '../../documents/decimal.ts';
import type { ByRun } from '../../documents/parts/range.ts';
import type { RatioKind } from '../../documents/ratio.ts';
import type { SavingsInput } from '../../documents/savings-input.ts';
import { showEstimate, showInFull, showShare } from '../../documents/show-money.ts';
import type { Origin } from './origin.ts';

/** One step of a calculation: a figure, how it comes about, and the places it rests on. */
export interface WorkingStep {
  readonly label: string;
  readonly figure: string;
  readonly formula: string;
  readonly origins: readonly Origin[];
}

/** A heading with its steps. */
export interface Working {
  readonly title: string;
  readonly steps: readonly WorkingStep[];
}

/** The working of an estimate: the reference saving first, then each line, then the totals. */
export function listWorkings(
  estimate: Estimate,
  input: SavingsInput,
  assumptions: Assumptions,
): Working[] {
  return [
    ...totals(estimate).map(({ savings, kind, period }) => ({
      title: `Reference saving, ${period}`,
      steps: [workReference(savings, linesOf(estimate, kind), assumptions)],
    })),
    ...estimate.lines.map((line) => ({
      title: `Savings: ${line.line.name}${line.line.overhead ? ' (overhead)' : ''}, ${line.line.kind}`,
      steps: workLine(line, estimate, { input, assumptions }),
    })),
    ...totals(estimate).map(({ savings, period, kind }) => ({
      title:
        linesOf(estimate, kind).length === 1
          ? `Savings: cash-releasing part, ${period}`
          : `Savings: all lines, ${period}`,
      steps: workTotals(savings, estimate, kind, input),
    })),
  ];
}

interface KindTotal {
  readonly savings: Savings;
  readonly kind: 'annual' | 'one-off';
  readonly period: string;
}

function linesOf({ lines }: Estimate, kind: KindTotal['kind']): WorkedLine[] {
  return lines.filter(({ line }) => line.kind === kind);
}

function totals({ annual, oneOff }: Estimate): KindTotal[] {
  return [
    ...(annual === null ? [] : [{ savings: annual, kind: 'annual', period: 'a year' } as const]),
    ...(oneOff === null ? [] : [{ savings: oneOff, kind: 'one-off', period: 'one-off' } as const]),
  ];
}

function workReference(
  savings: Savings,
  lines: readonly WorkedLine[],
  assumptions: Assumptions,
): WorkingStep {
  const { low, high, source } = assumptions['reference-saving'];
  return {
    label: 'Reference saving',
    figure: `${showEstimate(savings.reference.low)} to ${showEstimate(savings.reference.high)}`,
    formula: `${showRuns(savings.addressable)} addressable × ${showShare(low)} to ${showShare(high)}`,
    origins: [
      { document: 'assumptions', path: ['reference-saving'], source },
      ...lines.map((line) => originOf(line, 'addressable')),
    ],
  };
}

function workLine(
  line: WorkedLine,
  { ratio }: Estimate,
  { input, assumptions }: { input: SavingsInput; assumptions: Assumptions },
): WorkingStep[] {
  const steps: WorkingStep[] = [workSpend(line, input), workAddressable(line)];
  if (ratio === null || line.residual === null || line.gross === null || line.adjusted === null) {
    steps.push({
      label: 'Spend avoided',
      figure: showRuns(line.addressable),
      formula: 'no ratio is applied: spend avoided, before the platform’s own cost',
      origins: [{ document: 'candidate', path: ['savings', 'ratio'] }],
    });
    return steps;
  }
  const ratioOrigin = originOfRatio(ratio);
  steps.push(
    {
      label: 'Residual',
      figure: showRuns(line.residual),
      formula: `${showRuns(line.addressable)} ÷ ${showDivisor(ratio.kind, ratio.value)}`,
      origins: [ratioOrigin],
    },
    {
      label: 'Gross saving',
      figure: showRuns(line.gross),
      formula: `${showRuns(line.addressable)} − ${showRuns(line.residual)}`,
      origins: [originOf(line, 'addressable'), ratioOrigin],
    },
    {
      label: 'Adjusted saving',
      figure: showRuns(line.adjusted),
      formula: `${showRuns(line.gross)} × (1 − ${showShare(line.cut)}): the line’s evidence is grade ${line.grades.line}, the ratio’s ${line.grades.ratio}, the worse is ${line.grades.worst}`,
      origins: [
        originOf(line, line.line.grade === undefined ? undefined : 'grade'),
        originOfCut(line, assumptions),
      ],
    },
  );
  return steps;
}

function workSpend(line: WorkedLine, input: SavingsInput): WorkingStep {
  const year = line.line.year === undefined ? 'year not stated' : `in ${line.line.year}`;
  const isRebased = !line.priceFactor.eq(1);
  const formula = isRebased
    ? `as stated for ${line.line.year}, × ${line.priceFactor.toDecimalPlaces(6).toFixed()} to ${input['price-base']} prices`
    : `as stated, ${year}`;
  const deflators: Origin[] = isRebased ? [{ document: 'assumptions', path: ['deflators'] }] : [];
  return {
    label: 'Spend',
    figure: showRuns(line.spend),
    formula,
    origins: [originOf(line, 'amount'), ...deflators],
  };
}

function workAddressable(line: WorkedLine): WorkingStep {
  const { low, central, high, isRange } = line.line.addressable;
  const share = isRange
    ? `${showShare(central)} (low ${showShare(low)}, high ${showShare(high)})`
    : showShare(central);
  return {
    label: 'Addressable',
    figure: showRuns(line.addressable),
    formula: `${showRuns(line.spend)} × ${share}`,
    origins: [originOf(line, 'addressable')],
  };
}

function workTotals(
  savings: Savings,
  estimate: Estimate,
  kind: KindTotal['kind'],
  input: SavingsInput,
): WorkingStep[] {
  const own = linesOf(estimate, kind);
  const origins = own.map((line) => originOf(line, undefined));
  const sumOf = (figure: 'spend' | 'addressable' | 'residual' | 'gross' | 'adjusted'): string =>
    own
      .map((line) => (line[figure] === null ? 'none' : showInFull(line[figure].central)))
      .join(' + ');
  const amounts = [
    ['Spend', 'spend'],
    ['Addressable', 'addressable'],
    ['Residual', 'residual'],
    ['Gross saving', 'gross'],
    ['Adjusted saving', 'adjusted'],
  ] as const;
  if (own.length === 1) return [workCash(savings, input)];
  return [
    ...amounts.flatMap(([label, figure]): WorkingStep[] => {
      const amount = savings[figure];
      return amount === null
        ? []
        : [{ label, figure: showRuns(amount), formula: sumOf(figure), origins }];
    }),
    workCash(savings, input),
  ];
}

function workCash({ adjusted, cashReleasing }: Savings, { cashable }: SavingsInput): WorkingStep {
  const origins: Origin[] =
    cashable === undefined ? [] : [{ document: 'candidate', path: ['savings', 'cashable'] }];
  const label = 'Cash-releasing';
  if (adjusted === null || cashReleasing === null || cashable === undefined) {
    return { label, figure: 'not stated', formula: 'the file gives no cashable share', origins };
  }
  return {
    label,
    figure: showRuns(cashReleasing),
    formula: `${showRuns(adjusted)} × ${showShare(cashable.central)}`,
    origins,
  };
}

/** Amounts in full: the central run, with low and high where they differ. */
function showRuns({ low, central, high }: ByRun<Decimal>): string {
  const isSame = low.eq(central) && central.eq(high);
  const shown = showInFull(central);
  return isSame ? shown : `${shown} (low ${showInFull(low)}, high ${showInFull(high)})`;
}

function showDivisor(kind: RatioKind, value: ByRun<Decimal>): string {
  const shown = value.central.toSignificantDigits(6).toFixed();
  switch (kind) {
    case 'baseline-per-residual':
    case 'unit-cost':
      return shown;
    case 'saving-per-cost':
      return `(1 + ${shown})`;
    default:
      return kind satisfies never;
  }
}

function originOf(
  { line, index }: WorkedLine,
  key: 'amount' | 'addressable' | 'grade' | undefined,
): Origin {
  const path = ['savings', 'spend', index, ...(key === undefined ? [] : [key])];
  return { document: 'candidate', path, source: line.source };
}

function originOfRatio({ id, source }: NonNullable<Estimate['ratio']>): Origin {
  return id === null
    ? { document: 'candidate', path: ['savings', 'ratio'], source }
    : { document: 'assumptions', path: ['ratios', id], source };
}

function originOfCut({ grades }: WorkedLine, assumptions: Assumptions): Origin {
  const table = assumptions['evidence-grades'];
  const index = table.grades.findIndex(({ grade }) => grade === grades.worst);
  return {
    document: 'assumptions',
    path: ['evidence-grades', 'grades', index],
    source: table.source,
  };
}

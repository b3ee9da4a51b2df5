import type { Estimate, WorkedLine } from '../../assess/savings/estimate.ts';
import type { Assumptions } from '../../documents/assumptions.ts';
import { kindOfYear } from '../../documents/deflators.ts';
import type { RatioKind } from '../../documents/ratio.ts';
import { showShare } from '../../documents/show-money.ts';
import { inAssumptions, inCandidate, type Origin } from './origin.ts';
import { showRange, showRunsInFull } from './show-runs.ts';
import type { WorkedFigure } from './worked-section.ts';

/** The working of one line of spend, from what is spent to the adjusted saving. */
export function listLineFigures(
  line: WorkedLine,
  { ratio }: Estimate,
  assumptions: Assumptions,
): WorkedFigure[] {
  const addressable = [workSpend(line, assumptions), workAddressable(line)];
  return ratio === null
    ? [...addressable, workSpendAvoided(line)]
    : [...addressable, ...workSavings(line, ratio, assumptions)];
}

/** A line of spend, or one of its keys. */
export function onLine(
  { line, index }: WorkedLine,
  key?: 'amount' | 'addressable' | 'grade',
): Origin {
  const path = ['savings', 'spend', index, ...(key === undefined ? [] : [key])];
  return inCandidate(path, line.source);
}

/** Where the prices of a kind of year stand. */
function ofDeflators(year: string, { deflators }: Assumptions): Origin {
  const kind = kindOfYear(year);
  return inAssumptions(['deflators', kind], deflators[kind]?.source);
}

function workSpend(line: WorkedLine, assumptions: Assumptions): WorkedFigure {
  const { year } = line.line;
  const isRebased = !line.priceFactor.eq(1);
  return {
    label: 'Spend',
    value: showRunsInFull(line.spend),
    how: isRebased
      ? `as stated for ${year}, × ${line.priceFactor.toDecimalPlaces(6).toFixed()} to ${line.priceYear} prices`
      : `as stated, ${year === undefined ? 'year not stated' : `in ${year}`}`,
    origins: [
      onLine(line, 'amount'),
      ...(isRebased && year ? [ofDeflators(year, assumptions)] : []),
    ],
    about: `savings.spend.${line.line.id}.amount`,
  };
}

function workAddressable(line: WorkedLine): WorkedFigure {
  return {
    label: 'Addressable',
    value: showRunsInFull(line.addressable),
    how: `${showRunsInFull(line.spend)} × ${showRange(line.line.addressable, showShare)}`,
    origins: [onLine(line, 'addressable')],
    about: `savings.spend.${line.line.id}.addressable`,
  };
}

function workSpendAvoided(line: WorkedLine): WorkedFigure {
  return {
    label: 'Spend avoided',
    value: showRunsInFull(line.addressable),
    how: 'no ratio is applied: spend avoided, before the platform’s own cost',
    origins: [inCandidate(['savings', 'ratio'])],
  };
}

type AppliedRatio = NonNullable<Estimate['ratio']>;

function workSavings(
  line: WorkedLine,
  ratio: AppliedRatio,
  assumptions: Assumptions,
): WorkedFigure[] {
  const { residual, gross, adjusted, grades } = line;
  if (residual === null || gross === null || adjusted === null) return [workSpendAvoided(line)];
  const addressable = showRunsInFull(line.addressable);
  return [
    {
      label: 'Residual',
      value: showRunsInFull(residual),
      how: `${addressable} ÷ ${showDivisor(ratio)}`,
      origins: [onLine(line, 'addressable'), onRatio(ratio)],
    },
    {
      label: 'Gross saving',
      value: showRunsInFull(gross),
      how: `${addressable} − ${showRunsInFull(residual)}`,
      origins: [onLine(line, 'addressable'), onRatio(ratio)],
    },
    {
      label: 'Adjusted saving',
      value: showRunsInFull(adjusted),
      how: `${showRunsInFull(gross)} × (1 − ${showShare(line.cut)}): the line’s evidence is grade ${grades.line}, the ratio’s ${grades.ratio}, the worse is ${grades.worst}`,
      origins: [
        onLine(line, 'addressable'),
        onLine(line, line.line.grade === undefined ? undefined : 'grade'),
        onRatio(ratio),
        onCut(grades.worst, assumptions),
      ],
    },
  ];
}

function showDivisor({ kind, value }: AppliedRatio): string {
  const shown = showRange(value, (figure) => figure.toSignificantDigits(6).toFixed());
  const divisors: { readonly [K in RatioKind]: string } = {
    'baseline-per-residual': shown,
    'unit-cost': shown,
    'saving-per-cost': `(1 + ${shown})`,
  };
  return divisors[kind];
}

/** Where a ratio stands: in the candidate's own file, or in the assumptions. */
export function onRatio({ id, source }: AppliedRatio): Origin {
  return id === null
    ? inCandidate(['savings', 'ratio'], source)
    : inAssumptions(['ratios', id], source);
}

/** Where the cut for a grade of evidence stands. */
export function onCut(worst: number, assumptions: Assumptions): Origin {
  const table = assumptions['evidence-grades'];
  const index = table.grades.findIndex(({ grade }) => grade === worst);
  return inAssumptions(['evidence-grades', 'grades', index], table.source);
}

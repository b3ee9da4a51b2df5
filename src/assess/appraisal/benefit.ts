import type { Assumptions } from '../../documents/assumptions.ts';
import { Decimal } from '../../documents/decimal.ts';
import type { Input } from '../../documents/parts/input.ts';
import type { Range } from '../../documents/parts/range.ts';
import { type Estimate, findCut, type WorkedLine } from '../savings/estimate.ts';
import { calculateResidual } from '../savings/residual.ts';
import { sum } from '../sum.ts';
import { type PickRun, reverse } from './driver.ts';

const ONE = new Decimal(1);

/** What full take-up saves a year rests on this. */
export interface BenefitInput {
  readonly estimate: Estimate;
  /** The share of spend that stays local; undefined for a top-down saving. */
  readonly retained: Input<Range> | undefined;
  readonly assumptions: Assumptions;
}

/**
 * What full take-up saves a year, in pounds, before any growth. Bottom-up, where the file states what
 * stays local: addressable × (1 − retained), cut for the weaker evidence of the line and of that share;
 * the ratio plays no part. Top-down, otherwise: the adjusted saving of the ratio.
 */
export function calculateFullBenefit(input: BenefitInput, pick: PickRun): Decimal {
  return sum(
    annualLines(input.estimate).map((worked) => calculateLineBenefit(worked, input, pick)),
  );
}

function calculateLineBenefit(worked: WorkedLine, input: BenefitInput, pick: PickRun): Decimal {
  const addressable = addressableOf(worked, pick);
  const { retained, estimate } = input;
  const left = retained
    ? addressable.times(retained.value[reverse(pick('retained-local'))])
    : residualOf(addressable, estimate, pick);
  return addressable.minus(left).times(ONE.minus(findBenefitCut(worked, input)));
}

/** The share of a line's benefit cut for weak evidence, as a fraction of 1. */
function findBenefitCut(worked: WorkedLine, { retained, assumptions }: BenefitInput): Decimal {
  return findCut(findBenefitGrade(worked, { retained }), assumptions);
}

/** The grade of evidence that a line's benefit is cut by: bottom-up the ratio's plays no part. */
export function findBenefitGrade(
  { grades }: WorkedLine,
  { retained }: Pick<BenefitInput, 'retained'>,
): number {
  return retained === undefined ? grades.worst : Math.max(grades.line, retained.grade ?? 0);
}

/** The lines of spend that come every year. */
export function annualLines({ lines }: Estimate): WorkedLine[] {
  return lines.filter(({ line }) => line.kind === 'annual');
}

/** The addressable spend of one line, in pounds of the price base. */
export function addressableOf({ line, spend }: WorkedLine, pick: PickRun): Decimal {
  return spend[pick('amount')].times(line.addressable[pick('addressable')]);
}

function residualOf(addressable: Decimal, { ratio }: Estimate, pick: PickRun): Decimal {
  if (ratio === null) throw new Error('an appraisal from the top down needs a ratio');
  return calculateResidual(addressable, ratio.kind, ratio.value[pick('ratio')]);
}

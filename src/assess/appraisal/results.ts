import { Decimal } from '../../documents/decimal.ts';
import { sum } from '../sum.ts';
import type { YearFlow } from './flows.ts';

/** What an appraisal comes to, in pounds unless said otherwise. Null where a divisor is 0 or an input is missing. */
export interface AppraisalResult {
  readonly presentValueBenefits: Decimal;
  readonly presentValueCosts: Decimal;
  readonly netPresentValue: Decimal;
  /** Present value of benefits ÷ that of costs. */
  readonly savingsToCost: Decimal | null;
  /** Net present value of the cash-releasing share of benefits; null where that share is not stated. */
  readonly cashNetPresentValue: Decimal | null;
  /** By how much benefits could be multiplied before the net present value is 0. */
  readonly switchingMultiplier: Decimal | null;
  /** Spend before ÷ spend after, with what stays local and the platform's running; null top-down. */
  readonly impliedRatio: Decimal | null;
  /** The net present value as a level yearly sum over years 1 to horizon − 1. */
  readonly equivalentAnnual: Decimal | null;
  /** What the funder pays: build, transition and running. */
  readonly funderNetCost: Decimal;
  /** What adopters gain: benefits less onboarding. */
  readonly adopterNetSaving: Decimal;
  /** The first year after 0 from which the cumulative sum stays at or above 0; null if none. */
  readonly payback: number | null;
  readonly discountedPayback: number | null;
}

/** What results need besides the flows. */
export interface ResultInput {
  readonly flows: readonly YearFlow[];
  /** Cash-releasing share of benefits, as a fraction of 1. */
  readonly cashable: Decimal | null;
  readonly impliedRatio: Decimal | null;
}

/** Sums yearly flows up into results (Green Book 2022, chapter 5 and A6). */
export function calculateResult({ flows, cashable, impliedRatio }: ResultInput): AppraisalResult {
  const presentValue = (flowOf: (flow: YearFlow) => Decimal): Decimal =>
    sum(flows.map((flow) => flowOf(flow).times(flow.discountFactor)));
  const benefits = presentValue(({ benefit }) => benefit);
  const funderNetCost = presentValue(({ build, transition, run }) =>
    build.plus(transition).plus(run),
  );
  const onboarding = presentValue((flow) => flow.onboarding);
  const costs = funderNetCost.plus(onboarding);
  const net = benefits.minus(costs);
  const annuity = sum(flows.slice(1).map(({ discountFactor }) => discountFactor));
  return {
    presentValueBenefits: benefits,
    presentValueCosts: costs,
    netPresentValue: net,
    savingsToCost: divideOrNull(benefits, costs),
    cashNetPresentValue: cashable && benefits.times(cashable).minus(costs),
    switchingMultiplier: divideOrNull(costs, benefits),
    impliedRatio,
    equivalentAnnual: divideOrNull(net, annuity),
    funderNetCost,
    adopterNetSaving: benefits.minus(onboarding),
    payback: findPayback(flows.map(({ net: flow }) => flow)),
    discountedPayback: findPayback(flows.map((flow) => flow.net.times(flow.discountFactor))),
  };
}

function findPayback(flows: readonly Decimal[]): number | null {
  let cumulative = new Decimal(0);
  let payback: number | null = null;
  for (const [year, flow] of flows.entries()) {
    cumulative = cumulative.plus(flow);
    if (cumulative.isNegative() && !cumulative.isZero()) payback = null;
    else if (year > 0) payback ??= year;
  }
  return payback;
}

/** A quotient; null where the divisor is 0. */
export function divideOrNull(above: Decimal, below: Decimal): Decimal | null {
  return below.isZero() ? null : above.div(below);
}

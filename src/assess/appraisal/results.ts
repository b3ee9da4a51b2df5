import { Decimal } from '../../documents/decimal.ts';
import type { Payer } from '../../documents/platform.ts';
import { sum } from '../sum.ts';
import type { YearFlow } from './flows.ts';
import { type PaidBy, sumPaid } from './payers.ts';

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
  /** The same of the cash-releasing net present value. */
  readonly cashEquivalentAnnual: Decimal | null;
  /** Present value of the costs that fall on the funder. */
  readonly funderNetCost: Decimal;
  /** What adopters gain: benefits less the costs that fall on them. */
  readonly adopterNetSaving: Decimal;
  /** The same of the cash-releasing share of benefits. */
  readonly adopterCashSaving: Decimal | null;
  /**
   * The first year after 0 from which the cumulative sum stays at or above 0; null if none, or where the
   * sum is never below 0, so that there is nothing to pay back.
   */
  readonly payback: number | null;
  readonly discountedPayback: number | null;
  /** Both again, counting the cash-releasing share of benefits only. */
  readonly cashPayback: number | null;
  readonly cashDiscountedPayback: number | null;
}

/** What results need besides the flows. */
export interface ResultInput {
  readonly flows: readonly YearFlow[];
  /** Cash-releasing share of benefits, as a fraction of 1. */
  readonly cashable: Decimal | null;
  readonly impliedRatio: Decimal | null;
  readonly paidBy: PaidBy;
}

/** Sums yearly flows up into results (Green Book 2026, chapter 6). */
export function calculateResult({
  flows,
  cashable,
  impliedRatio,
  paidBy,
}: ResultInput): AppraisalResult {
  const presentValue = (flowOf: (flow: YearFlow) => Decimal): Decimal =>
    sum(flows.map((flow) => flowOf(flow).times(flow.discountFactor)));
  const paidFor = (payer: Payer) => presentValue((flow) => sumPaid(flow, paidBy, payer));
  const benefits = presentValue(({ benefit }) => benefit);
  const [funderNetCost, adopterCost] = [paidFor('funder'), paidFor('adopters')];
  const costs = funderNetCost.plus(adopterCost);
  const net = benefits.minus(costs);
  const cashBenefits = cashable && benefits.times(cashable);
  const cashNet = cashBenefits?.minus(costs) ?? null;
  const annuity = sum(flows.slice(1).map(({ discountFactor }) => discountFactor));
  const cashFlows = cashable && flows.map((flow) => releaseCash(flow, cashable));
  return {
    presentValueBenefits: benefits,
    presentValueCosts: costs,
    netPresentValue: net,
    savingsToCost: divideOrNull(benefits, costs),
    cashNetPresentValue: cashNet,
    switchingMultiplier: divideOrNull(costs, benefits),
    impliedRatio,
    equivalentAnnual: divideOrNull(net, annuity),
    cashEquivalentAnnual: cashNet && divideOrNull(cashNet, annuity),
    funderNetCost,
    adopterNetSaving: benefits.minus(adopterCost),
    adopterCashSaving: cashBenefits?.minus(adopterCost) ?? null,
    payback: findPayback(flows.map(undiscounted)),
    discountedPayback: findPayback(flows.map(discounted)),
    cashPayback: cashFlows && findPayback(cashFlows.map(undiscounted)),
    cashDiscountedPayback: cashFlows && findPayback(cashFlows.map(discounted)),
  };
}

/** A year of which only the cash-releasing share of the benefit counts. */
export function releaseCash(flow: YearFlow, cashable: Decimal): YearFlow {
  const lost = flow.benefit.times(new Decimal(1).minus(cashable));
  return { ...flow, benefit: flow.benefit.minus(lost), net: flow.net.minus(lost) };
}

function undiscounted({ net }: YearFlow): Decimal {
  return net;
}

function discounted({ net, discountFactor }: YearFlow): Decimal {
  return net.times(discountFactor);
}

function findPayback(flows: readonly Decimal[]): number | null {
  let cumulative = new Decimal(0);
  let isEverOwed = false;
  let payback: number | null = null;
  for (const [year, flow] of flows.entries()) {
    cumulative = cumulative.plus(flow);
    if (cumulative.lt(0)) {
      isEverOwed = true;
      payback = null;
    } else if (year > 0) payback ??= year;
  }
  return isEverOwed ? payback : null;
}

/** A quotient; null where the divisor is 0. */
export function divideOrNull(above: Decimal, below: Decimal): Decimal | null {
  return below.isZero() ? null : above.div(below);
}

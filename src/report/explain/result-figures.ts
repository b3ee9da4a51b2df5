import type { Appraisal } from '../../assess/appraisal/appraise.ts';
import { annualLines } from '../../assess/appraisal/benefit.ts';
import type { AppraisalResult } from '../../assess/appraisal/results.ts';
import { forEachRun } from '../../documents/parts/range.ts';
import { showInFull } from '../../documents/show-money.ts';
import { count } from '../words/show-answers.ts';
import {
  showCashNetPresentValue,
  showCashPayback,
  showNetPresentValue,
  showPrices,
  showWorth,
} from '../words/worth.ts';
import {
  onBenefits,
  onCashable,
  onCost,
  onCosts,
  onFullBenefit,
  onNet,
  onPaidBy,
  onRetained,
  onYears,
} from './appraisal-grounds.ts';
import { onLine } from './line-figures.ts';
import type { Origin } from './origin.ts';
import { showByRun } from './show-runs.ts';
import type { WorkedFigure } from './worked-section.ts';

type ResultKey = keyof AppraisalResult;

/** How a result is worked out, and what it rests on. */
interface ResultRow {
  readonly key: ResultKey;
  readonly label: string;
  readonly how: string;
  readonly on: (appraisal: Appraisal) => readonly Origin[];
}

const onCash = (appraisal: Appraisal): Origin[] => [
  ...onNet(appraisal),
  ...onCashable(appraisal.input),
];

const onPayers = (appraisal: Appraisal): Origin[] => [
  ...onNet(appraisal),
  onPaidBy(appraisal.input),
];

const onImpliedRatio = ({ input }: Appraisal): Origin[] => [
  ...annualLines(input.estimate).map((line) => onLine(line, 'addressable')),
  ...onRetained(input),
  ...onCost(input, 'run'),
];

const RESULTS: readonly ResultRow[] = [
  {
    key: 'netPresentValue',
    label: 'Net present value',
    how: 'present value of benefits − present value of costs',
    on: onNet,
  },
  {
    key: 'presentValueBenefits',
    label: 'Benefits, present value',
    how: 'Σ benefit of each year × its discount factor',
    on: (appraisal) => [...onBenefits(appraisal), ...onYears(appraisal.input)],
  },
  {
    key: 'presentValueCosts',
    label: 'Costs, present value',
    how: 'Σ (build + transition + running + onboarding), with optimism bias, × discount factor',
    on: ({ input }) => [...onCosts(input), ...onYears(input)],
  },
  {
    key: 'savingsToCost',
    label: 'Savings to cost',
    how: 'present value of benefits ÷ present value of costs',
    on: onNet,
  },
  {
    key: 'cashNetPresentValue',
    label: 'Cash-releasing only',
    how: 'cash-releasing share × present value of benefits − present value of costs; not affordability',
    on: onCash,
  },
  {
    key: 'cashPayback',
    label: 'Payback on cash',
    how: 'first year after 0 from which the running total of cash-releasing benefits less costs stays at or above 0; never, where nothing was owed',
    on: onCash,
  },
  {
    key: 'cashDiscountedPayback',
    label: 'Discounted payback on cash',
    how: 'the same, each year × its discount factor',
    on: onCash,
  },
  {
    key: 'payback',
    label: 'Payback, every saving counted',
    how: 'as on cash, with all benefits',
    on: onNet,
  },
  {
    key: 'discountedPayback',
    label: 'Discounted payback, every saving counted',
    how: 'the same, each year × its discount factor',
    on: onNet,
  },
  {
    key: 'switchingMultiplier',
    label: 'Switching multiplier',
    how: 'present value of costs ÷ present value of benefits: benefits may fall to this part before nothing is gained',
    on: onNet,
  },
  {
    key: 'impliedRatio',
    label: 'Implied ratio',
    how: 'addressable ÷ (what stays local + last running cost with bias)',
    on: onImpliedRatio,
  },
  {
    key: 'cashEquivalentAnnual',
    label: 'Equivalent annual, cash',
    how: 'cash-releasing net present value ÷ Σ discount factors of years 1 to the last',
    on: onCash,
  },
  {
    key: 'equivalentAnnual',
    label: 'Equivalent annual',
    how: 'net present value ÷ Σ discount factors of years 1 to the last',
    on: onNet,
  },
  {
    key: 'funderNetCost',
    label: 'Funder pays',
    how: 'present value of the costs that fall on the funder',
    on: ({ input }) => [...onCosts(input), onPaidBy(input), ...onYears(input)],
  },
  {
    key: 'adopterCashSaving',
    label: 'Adopters gain in cash',
    how: 'cash-releasing share × present value of benefits − present value of the costs that fall on adopters',
    on: (appraisal) => [...onPayers(appraisal), ...onCashable(appraisal.input)],
  },
  {
    key: 'adopterNetSaving',
    label: 'Adopters gain, every saving counted',
    how: 'present value of benefits − present value of the costs that fall on adopters',
    on: onPayers,
  },
];

/** What full take-up saves a year, then each result of an appraisal with its formula. */
export function listResultFigures(appraisal: Appraisal): WorkedFigure[] {
  return [
    workFullBenefit(appraisal),
    ...RESULTS.map((row) => workResult(row, appraisal)),
    workWorth(appraisal),
  ];
}

/** What says at a glance whether something is worth its cost, to two figures. */
export function listWorthFigures(appraisal: Appraisal): WorkedFigure[] {
  const { horizon } = appraisal;
  return [
    workWorth(appraisal),
    {
      label: 'Net present value',
      value: showNetPresentValue(appraisal),
      how: `present value of benefits − present value of costs, over ${count(horizon, 'year')}, ${showPrices(appraisal)}`,
      origins: onNet(appraisal),
    },
    {
      label: 'Cash-releasing only',
      value: showCashNetPresentValue(appraisal),
      how: 'the same with the cash-releasing share of the benefits; not affordability',
      origins: onCash(appraisal),
    },
    {
      label: 'Payback on cash',
      value: showCashPayback(appraisal),
      how: 'first year from which cash-releasing benefits have covered the costs',
      origins: onCash(appraisal),
    },
  ];
}

function workWorth(appraisal: Appraisal): WorkedFigure {
  const how =
    'gains: net present value above 0 in all three runs; loses: below 0 in all three; depends: anything else';
  return { label: 'Worth', value: showWorth(appraisal), how, origins: onNet(appraisal) };
}

/** What full take-up saves a year, from which the benefit of each year follows. */
function workFullBenefit(appraisal: Appraisal): WorkedFigure {
  const { fullBenefit, method } = appraisal;
  const isBottomUp = method === 'bottom-up';
  return {
    label: 'Benefit at full take-up',
    value: showByRun(forEachRun((run) => showInFull(fullBenefit[run]))),
    how: isBottomUp
      ? 'a year: addressable × (1 − what stays local) × (1 − cut for the weaker evidence of the line and of what stays local), all annual lines; each year × its growth and its take-up'
      : 'a year: the adjusted saving of all annual lines; each year × its growth and its take-up',
    origins: onFullBenefit(appraisal),
  };
}

function workResult({ key, label, how, on }: ResultRow, appraisal: Appraisal): WorkedFigure {
  const value = showByRun(forEachRun((run) => showResult(key, appraisal.results[run])));
  return { label, value, how, origins: on(appraisal) };
}

/** Results that are null where no cashable share is stated. */
const ON_CASH: readonly ResultKey[] = [
  'cashNetPresentValue',
  'cashEquivalentAnnual',
  'adopterCashSaving',
];

const PAYBACKS: readonly ResultKey[] = [
  'payback',
  'discountedPayback',
  'cashPayback',
  'cashDiscountedPayback',
];

/** One result in full, in its unit. */
function showResult(key: ResultKey, result: AppraisalResult): string {
  const value = result[key];
  if (value === null) {
    const isCash = ON_CASH.includes(key) || key.startsWith('cash');
    if (isCash && result.cashNetPresentValue === null) return 'cashable not stated';
    return PAYBACKS.includes(key) ? 'never' : 'none';
  }
  if (typeof value === 'number') return `year ${value}`;
  const isRatio =
    key === 'savingsToCost' || key === 'switchingMultiplier' || key === 'impliedRatio';
  return isRatio ? value.toSignificantDigits(4).toFixed() : showInFull(value);
}

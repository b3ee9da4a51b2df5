import type { Appraisal } from '../../assess/appraisal/appraise.ts';
import type { AppraisalResult } from '../../assess/appraisal/results.ts';
import { forEachRun } from '../../documents/parts/range.ts';
import { showInFull } from '../../documents/show-money.ts';
import type { Path } from '../../yaml/place.ts';
import { inAssumptions, inCandidate } from './origin.ts';
import { showByRun } from './show-runs.ts';
import type { WorkedFigure } from './worked-section.ts';

type ResultKey = keyof AppraisalResult;

/** How a result is worked out, and what it rests on besides the platform's part of the file. */
interface ResultRow {
  readonly key: ResultKey;
  readonly label: string;
  readonly how: string;
  readonly besides?: readonly Path[];
}

const SPEND: Path = ['savings', 'spend'];
const RETAINED: Path = ['savings', 'retained-local'];
const CASHABLE: Path = ['savings', 'cashable'];
const PAID_BY: Path = ['platform', 'paid-by'];

const RESULTS: readonly ResultRow[] = [
  {
    key: 'netPresentValue',
    label: 'Net present value',
    how: 'present value of benefits − present value of costs',
  },
  {
    key: 'presentValueBenefits',
    label: 'Benefits, present value',
    how: 'Σ benefit of each year × its discount factor',
    besides: [SPEND],
  },
  {
    key: 'presentValueCosts',
    label: 'Costs, present value',
    how: 'Σ (build + transition + running + onboarding), with optimism bias, × discount factor',
  },
  {
    key: 'savingsToCost',
    label: 'Savings to cost',
    how: 'present value of benefits ÷ present value of costs',
  },
  {
    key: 'cashNetPresentValue',
    label: 'Cash-releasing only',
    how: 'cash-releasing share × present value of benefits − present value of costs; not affordability',
    besides: [CASHABLE],
  },
  {
    key: 'cashPayback',
    label: 'Payback on cash',
    how: 'first year after 0 from which the running total of cash-releasing benefits less costs stays at or above 0; never, where nothing was owed',
    besides: [CASHABLE],
  },
  {
    key: 'cashDiscountedPayback',
    label: 'Discounted payback on cash',
    how: 'the same, each year × its discount factor',
    besides: [CASHABLE],
  },
  {
    key: 'payback',
    label: 'Payback, every saving counted',
    how: 'as on cash, with all benefits',
  },
  {
    key: 'discountedPayback',
    label: 'Discounted payback, every saving counted',
    how: 'the same, each year × its discount factor',
  },
  {
    key: 'switchingMultiplier',
    label: 'Switching multiplier',
    how: 'present value of costs ÷ present value of benefits: benefits may fall to this part before nothing is gained',
  },
  {
    key: 'impliedRatio',
    label: 'Implied ratio',
    how: 'addressable ÷ (what stays local + last running cost with bias)',
    besides: [RETAINED, SPEND],
  },
  {
    key: 'cashEquivalentAnnual',
    label: 'Equivalent annual, cash',
    how: 'cash-releasing net present value ÷ Σ discount factors of years 1 to the last',
    besides: [CASHABLE],
  },
  {
    key: 'equivalentAnnual',
    label: 'Equivalent annual',
    how: 'net present value ÷ Σ discount factors of years 1 to the last',
  },
  {
    key: 'funderNetCost',
    label: 'Funder pays',
    how: 'present value of the costs that fall on the funder',
    besides: [PAID_BY],
  },
  {
    key: 'adopterCashSaving',
    label: 'Adopters gain in cash',
    how: 'cash-releasing share × present value of benefits − present value of the costs that fall on adopters',
    besides: [CASHABLE, PAID_BY],
  },
  {
    key: 'adopterNetSaving',
    label: 'Adopters gain, every saving counted',
    how: 'present value of benefits − present value of the costs that fall on adopters',
    besides: [PAID_BY],
  },
];

/** What full take-up saves a year, then each result of an appraisal with its formula. */
export function listResultFigures(appraisal: Appraisal): WorkedFigure[] {
  return [workFullBenefit(appraisal), ...RESULTS.map((row) => workResult(row, appraisal))];
}

/** What full take-up saves a year, from which the benefit of each year follows. */
function workFullBenefit({ fullBenefit, method }: Appraisal): WorkedFigure {
  const isBottomUp = method === 'bottom-up';
  return {
    label: 'Benefit at full take-up',
    value: showByRun(forEachRun((run) => showInFull(fullBenefit[run]))),
    how: isBottomUp
      ? 'a year: addressable × (1 − what stays local) × (1 − cut for the weaker evidence of the line and of what stays local), all annual lines; each year × its growth and its take-up'
      : 'a year: the adjusted saving of all annual lines; each year × its growth and its take-up',
    origins: (isBottomUp ? [SPEND, RETAINED] : [SPEND]).map((path) => inCandidate(path)),
  };
}

function workResult(
  { key, label, how, besides = [] }: ResultRow,
  { results, input }: Appraisal,
): WorkedFigure {
  return {
    label,
    value: showByRun(forEachRun((run) => showResult(key, results[run]))),
    how,
    origins: [
      inCandidate(['platform'], input.platform.source),
      ...besides.map((path) => inCandidate(path)),
      inAssumptions(['discount-rates'], input.assumptions['discount-rates'].source),
    ],
  };
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

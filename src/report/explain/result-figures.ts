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
    key: 'payback',
    label: 'Payback',
    how: 'first year after 0 from which the running total stays at or above 0',
  },
  {
    key: 'discountedPayback',
    label: 'Discounted payback',
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
    key: 'equivalentAnnual',
    label: 'Equivalent annual',
    how: 'net present value ÷ Σ discount factors of years 1 to the last',
  },
  {
    key: 'funderNetCost',
    label: 'Funder pays',
    how: 'present value of build, transition and running',
  },
  {
    key: 'adopterNetSaving',
    label: 'Adopters gain',
    how: 'present value of benefits − present value of onboarding',
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
      ? 'a year: addressable × (1 − what stays local) × (1 − cut for evidence), all annual lines; each year × its take-up'
      : 'a year: the adjusted saving of all annual lines; each year × its take-up',
    origins: (isBottomUp ? [SPEND, RETAINED] : [SPEND]).map((path) => inCandidate(path)),
  };
}

function workResult(
  { key, label, how, besides = [] }: ResultRow,
  { results, input }: Appraisal,
): WorkedFigure {
  return {
    label,
    value: showByRun(forEachRun((run) => showResult(key, results[run][key]))),
    how,
    origins: [
      inCandidate(['platform'], input.platform.source),
      ...besides.map((path) => inCandidate(path)),
      inAssumptions(['discount-rates'], input.assumptions['discount-rates'].source),
    ],
  };
}

/** One result in full, in its unit. */
function showResult(key: ResultKey, value: AppraisalResult[ResultKey]): string {
  const isPayback = key === 'payback' || key === 'discountedPayback';
  if (value === null) return isPayback ? 'never' : 'none';
  if (typeof value === 'number') return `year ${value}`;
  const isRatio =
    key === 'savingsToCost' || key === 'switchingMultiplier' || key === 'impliedRatio';
  return isRatio ? value.toSignificantDigits(4).toFixed() : showInFull(value);
}

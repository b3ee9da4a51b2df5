import type { Appraisal } from '../../assess/appraisal/appraise.ts';
import { type BiasedCost, DEFAULT_BIAS } from '../../assess/appraisal/optimism-bias.ts';
import type { AppraisalResult } from '../../assess/appraisal/results.ts';
import type { Decimal } from '../../documents/decimal.ts';
import { type ByRun, forEachRun, type Range } from '../../documents/parts/range.ts';
import type { Platform } from '../../documents/platform.ts';
import { showInFull, showShare } from '../../documents/show-money.ts';
import type { Origin } from './origin.ts';
import type { Working, WorkingStep } from './working.ts';

/** The working of an appraisal: the inputs as stated, then each result with its formula. */
export function listAppraisalWorkings(appraisal: Appraisal): Working[] {
  return [
    { title: 'Platform, as stated', steps: listInputs(appraisal) },
    { title: titleOf(appraisal), steps: [workFullBenefit(appraisal), ...listResults(appraisal)] },
  ];
}

/** What an appraisal may be used for, said wherever its net present value stands. */
function titleOf({ method, priceBase }: Appraisal): string {
  const prices = priceBase === null ? 'price year not stated' : `${priceBase} prices`;
  return method === 'bottom-up'
    ? `Appraisal, bottom-up, ${prices}`
    : `Appraisal, top-down: a replication of the paper’s ratio, ${prices}`;
}

function listInputs(appraisal: Appraisal): WorkingStep[] {
  const { platform } = appraisal.input;
  const takeUp = platform['take-up'];
  const shares = Array.isArray(takeUp)
    ? takeUp.map((share) => showRange(share, showShare)).join(', ')
    : `curve ${takeUp.curve}, ceiling ${takeUp.ceiling ? showRange(takeUp.ceiling, showShare) : '100%'}, delay in years ${takeUp.delay?.toFixed() ?? 0}`;
  return [
    ...amountStep('Build', platform.build, 'build'),
    ...amountStep('Transition', platform.transition, 'transition'),
    ...amountStep('Running', platform.run, 'run'),
    ...amountStep('Onboarding', platform.onboarding && [platform.onboarding], 'onboarding'),
    biasStep(appraisal, 'build'),
    ...(platform.run === undefined ? [] : [biasStep(appraisal, 'run')]),
    ...(platform.onboarding === undefined ? [] : [biasStep(appraisal, 'onboarding')]),
    {
      label: 'Take-up',
      figure: shares,
      formula: 'share of full take-up that saves in years 0, 1, …; the last repeats',
      origins: [{ ...originOf('take-up'), source: sourceOf(platform) }],
    },
  ];

  function amountStep(
    label: string,
    amounts: readonly Range[] | undefined,
    key: string,
  ): WorkingStep[] {
    if (amounts === undefined) return [];
    const figure = amounts.map((amount) => showRange(amount, showInFull)).join(', ');
    const formula =
      key === 'onboarding'
        ? 'for each organisation that joins'
        : 'years 0, 1, …, before optimism bias';
    return [{ label, figure, formula, origins: [originOf(key)] }];
  }

  function originOf(key: string): Origin {
    return { document: 'candidate', path: ['platform', key], source: platform.source };
  }
}

/** By how much a cost is raised for optimism, and from what. */
function biasStep({ input, uplifts }: Appraisal, cost: BiasedCost): WorkingStep {
  const { platform, assumptions } = input;
  const stated = platform['optimism-bias']?.[cost] ?? DEFAULT_BIAS[cost];
  const mitigation = platform['optimism-bias']?.mitigation;
  const isNamed = typeof stated === 'string';
  const named = isNamed ? assumptions['optimism-bias'][stated] : undefined;
  const bounds = named ? `${showShare(named.lower)} to ${showShare(named.upper)}` : '';
  const basis = isNamed ? `${stated} (${bounds})` : stated ? showRange(stated, showShare) : 'none';
  const eased = mitigation ? showRange(mitigation, showShare) : '0%';
  return {
    label: `Bias, ${cost}`,
    figure: showByRun(forEachRun((run) => showShare(uplifts[run][cost]))),
    formula: `${basis}: upper bound × (1 − mitigation ${eased}), never below the lower bound`,
    origins: isNamed
      ? [{ document: 'assumptions', path: ['optimism-bias', stated], source: named?.source }]
      : [{ document: 'candidate', path: ['platform', 'optimism-bias'], source: platform.source }],
  };
}

/** What full take-up saves a year, from which the benefit of each year follows. */
function workFullBenefit({ fullBenefit, method }: Appraisal): WorkingStep {
  const amount = forEachRun((run) => showInFull(fullBenefit[run]));
  const isBottomUp = method === 'bottom-up';
  const paths = isBottomUp
    ? [
        ['savings', 'spend'],
        ['savings', 'retained-local'],
      ]
    : [['savings', 'spend']];
  return {
    label: 'Benefit at full take-up',
    figure: showByRun(amount),
    formula: isBottomUp
      ? 'a year: addressable × (1 − what stays local) × (1 − cut for evidence), all annual lines; each year × its take-up'
      : 'a year: the adjusted saving of all annual lines; each year × its take-up',
    origins: paths.map((path): Origin => ({ document: 'candidate', path })),
  };
}

type ResultKey = keyof AppraisalResult;

interface ResultRow {
  readonly key: ResultKey;
  readonly label: string;
  readonly formula: string;
}

const RESULTS: readonly ResultRow[] = [
  {
    key: 'netPresentValue',
    label: 'Net present value',
    formula: 'present value of benefits − present value of costs',
  },
  {
    key: 'presentValueBenefits',
    label: 'Benefits, present value',
    formula: 'Σ benefit of each year × its discount factor',
  },
  {
    key: 'presentValueCosts',
    label: 'Costs, present value',
    formula: 'Σ (build + transition + running + onboarding), with optimism bias, × discount factor',
  },
  {
    key: 'savingsToCost',
    label: 'Savings to cost',
    formula: 'present value of benefits ÷ present value of costs',
  },
  {
    key: 'cashNetPresentValue',
    label: 'Cash-releasing only',
    formula:
      'cash-releasing share × present value of benefits − present value of costs; not affordability',
  },
  {
    key: 'payback',
    label: 'Payback',
    formula: 'first year after 0 from which the running total stays at or above nought',
  },
  {
    key: 'discountedPayback',
    label: 'Discounted payback',
    formula: 'the same, each year × its discount factor',
  },
  {
    key: 'switchingMultiplier',
    label: 'Switching multiplier',
    formula:
      'present value of costs ÷ present value of benefits: benefits may fall to this part before nothing is gained',
  },
  {
    key: 'impliedRatio',
    label: 'Implied ratio',
    formula: 'addressable ÷ (what stays local + last running cost with bias)',
  },
  {
    key: 'equivalentAnnual',
    label: 'Equivalent annual',
    formula: 'net present value ÷ Σ discount factors of years 1 to the last',
  },
  {
    key: 'funderNetCost',
    label: 'Funder pays',
    formula: 'present value of build, transition and running',
  },
  {
    key: 'adopterNetSaving',
    label: 'Adopters gain',
    formula: 'present value of benefits − present value of onboarding',
  },
];

/** What some results rest on besides the platform's part of the file. */
const EXTRA_INPUTS: { readonly [Key in ResultKey]?: readonly (readonly string[])[] } = {
  presentValueBenefits: [['savings', 'spend']],
  cashNetPresentValue: [['savings', 'cashable']],
  impliedRatio: [
    ['savings', 'retained-local'],
    ['savings', 'spend'],
  ],
};

/** The source of the take-up: its own, else that of all platform costs. */
function sourceOf({ 'take-up': takeUp, source }: Platform): string | undefined {
  return (Array.isArray(takeUp) ? undefined : takeUp.source) ?? source;
}

function listResults({ results, input }: Appraisal): WorkingStep[] {
  const { platform } = input;
  return RESULTS.map(({ key, label, formula }) => ({
    label,
    figure: showResults(
      key,
      forEachRun((run) => results[run][key]),
    ),
    formula,
    origins: [
      { document: 'candidate', path: ['platform'], source: platform.source },
      ...(EXTRA_INPUTS[key] ?? []).map((path): Origin => ({ document: 'candidate', path })),
      {
        document: 'assumptions',
        path: ['discount-rates'],
        source: input.assumptions['discount-rates'].source,
      },
    ],
  }));
}

type ResultValue = Decimal | number | null;

function showResults(
  key: ResultKey,
  values: { readonly low: ResultValue; readonly central: ResultValue; readonly high: ResultValue },
): string {
  return showByRun(forEachRun((run) => showResult(key, values[run])));
}

/** The central run, with the other two where they differ. */
function showByRun({ low, central, high }: ByRun<string>): string {
  return low === central && central === high
    ? central
    : `${central} (everything adverse ${low}, everything favourable ${high})`;
}

/** One result in full, in its unit. */
function showResult(key: ResultKey, value: ResultValue): string {
  const isPayback = key === 'payback' || key === 'discountedPayback';
  if (value === null) return isPayback ? 'never' : 'none';
  if (typeof value === 'number') return `year ${value}`;
  const isRatio =
    key === 'savingsToCost' || key === 'switchingMultiplier' || key === 'impliedRatio';
  return isRatio ? value.toSignificantDigits(4).toFixed() : showInFull(value);
}

function showRange(range: Range, show: (value: Decimal) => string): string {
  return range.isRange
    ? `${show(range.central)} (low ${show(range.low)}, high ${show(range.high)})`
    : show(range.central);
}

import type { Appraisal } from '../../assess/appraisal/appraise.ts';
import { COSTS, type Cost } from '../../assess/appraisal/costs.ts';
import { DEFAULT_BIAS } from '../../assess/appraisal/optimism-bias.ts';
import type { Assumptions } from '../../documents/assumptions.ts';
import type { Candidate } from '../../documents/candidate.ts';
import type { Decimal } from '../../documents/decimal.ts';
import type { Input } from '../../documents/parts/input.ts';
import { forEachRun, type Range } from '../../documents/parts/range.ts';
import { namesCurve, PAYERS, type Payer, type Platform } from '../../documents/platform.ts';
import { showInFull, showShare } from '../../documents/show-money.ts';
import { onBias, onPaidBy } from './appraisal-grounds.ts';
import { inCandidate } from './origin.ts';
import { showByRun, showRange } from './show-runs.ts';
import type { WorkedFigure } from './worked-section.ts';

/** What a file states of a platform, and by how much its costs are raised for optimism. */
export function listPlatformFigures(appraisal: Appraisal): WorkedFigure[] {
  const { platform, candidate } = appraisal.input;
  return [
    ...listOrganisations(candidate),
    ...listGrowth(candidate),
    ...listCosts(platform),
    ...COSTS.filter((cost) => platform[cost] !== undefined).map((cost) =>
      workBias(appraisal, cost),
    ),
    workPaidBy(appraisal),
    ...workTakeUp(platform),
  ];
}

function listOrganisations({ organisations }: Candidate): WorkedFigure[] {
  if (organisations === undefined) return [];
  const value = String(organisations.value);
  const how = 'those that would adopt it, as stated';
  const origins = [inCandidate(['organisations'], organisations.source)];
  const about = 'organisations';
  return [{ label: 'Organisations', value, how: tell(how, organisations), origins, about }];
}

function listGrowth({ savings }: Candidate): WorkedFigure[] {
  const growth = savings?.growth;
  if (growth === undefined) {
    const how = 'the file states no growth; year 0 is the spend as stated';
    const origins = [inCandidate(['savings'])];
    return [{ label: 'Growth of spend', value: 'flat', how, origins, about: GROWTH }];
  }
  const how = tell('a year in real terms, from year 1 on; year 0 is the spend as stated', growth);
  const origins = [inCandidate(['savings', 'growth'], growth.source)];
  const value = showRange(growth.value, showShare);
  return [{ label: 'Growth of spend', value, how, origins, about: GROWTH }];
}

const GROWTH = 'savings.growth';

function listCosts({ build, transition, run, onboarding, source }: Platform): WorkedFigure[] {
  const byYear = 'years 0, 1, …, before optimism bias';
  const each = onboarding && { ...onboarding, value: [onboarding.value] };
  const costs = [
    { label: 'Build', key: 'build', stated: build, how: byYear },
    { label: 'Transition', key: 'transition', stated: transition, how: byYear },
    { label: 'Running', key: 'run', stated: run, how: byYear },
    {
      label: 'Onboarding',
      key: 'onboarding',
      stated: each,
      how: 'for each organisation that joins',
    },
  ];
  return costs.flatMap(({ label, key, stated, how }) => {
    if (stated === undefined) return [];
    const value = listRanges(stated.value, showInFull);
    const origins = [inCandidate(['platform', key], stated.source ?? source)];
    return [{ label, value, how: tell(how, stated), origins, about: `platform.${key}` }];
  });
}

function listRanges(ranges: readonly Range[], show: typeof showInFull): string {
  return ranges.map((range) => showRange(range, show)).join(', ');
}

/** How a value is to be read, with its grade of evidence and its note where the file gives them. */
function tell(how: string, { grade, note }: Omit<Input<unknown>, 'value'>): string {
  return [how, grade === undefined ? '' : `grade ${grade}`, note ?? '']
    .filter((part) => part !== '')
    .join('; ');
}

/** By how much a cost is raised for optimism, and from what. */
function workBias({ input, uplifts }: Appraisal, cost: Cost): WorkedFigure {
  const { platform, assumptions } = input;
  const bias = platform['optimism-bias'];
  const stated = bias?.[cost] ?? DEFAULT_BIAS[cost];
  const mitigation = bias?.mitigation;
  const named = typeof stated === 'string' ? assumptions['optimism-bias'][stated] : undefined;
  const eased = mitigation ? showRange(mitigation.value, showShare) : '0%';
  return {
    label: `Bias, ${cost}`,
    value: showByRun(forEachRun((run) => showShare(uplifts[run][cost]))),
    how: `${showBasis(stated, named)}: upper bound × (1 − mitigation ${eased}), never below the lower bound`,
    origins: stated === null ? [inCandidate(['platform'], platform.source)] : onBias(input, cost),
    about: `platform.optimism-bias.${cost}`,
  };
}

function showBasis(
  stated: string | Input<Range> | null,
  named: Assumptions['optimism-bias'][string] | undefined,
): string {
  if (stated === null) return 'none';
  if (typeof stated !== 'string') return showRange(stated.value, showShare);
  return `${stated} (${named ? `${showShare(named.lower)} to ${showShare(named.upper)}` : ''})`;
}

/** Who bears which cost. */
function workPaidBy({ paidBy, input }: Appraisal): WorkedFigure {
  const costs = COSTS.filter((cost) => input.platform[cost] !== undefined);
  const bornBy = (payer: Payer) => costs.filter((cost) => paidBy[cost] === payer).join(', ');
  const value = PAYERS.map((payer) => `${payer}: ${bornBy(payer) || 'nothing'}`).join('; ');
  const how = 'paid-by; by default adopters pay for onboarding, the funder for the rest';
  return { label: 'Paid by', value, how, origins: [onPaidBy(input)], about: 'platform.paid-by' };
}

function workTakeUp({ 'take-up': takeUp, source }: Platform): WorkedFigure[] {
  const origins = [inCandidate(['platform', 'take-up'], takeUp.source ?? source)];
  const how = 'share of full take-up that saves in years 0, 1, …';
  if (!namesCurve(takeUp)) {
    const value = listRanges(takeUp.value, showShare);
    const toldHow = tell(`${how}; the last repeats`, takeUp);
    return [{ label: 'Take-up', value, how: toldHow, origins, about: 'platform.take-up' }];
  }
  const { ceiling, delay } = takeUp;
  const value = `curve ${takeUp.curve}`;
  const about = 'platform.take-up.curve';
  const main = { label: 'Take-up', value, how, origins, about };
  const parts = [
    { key: 'ceiling', label: 'Ceiling', stated: ceiling, show: showShare },
    { key: 'delay', label: 'Delay, years', stated: delay, show: showPlain },
  ];
  return [
    main,
    ...parts.flatMap(({ key, label, stated, show }) => {
      if (stated === undefined) return [];
      const at = inCandidate(
        ['platform', 'take-up', key],
        stated.source ?? takeUp.source ?? source,
      );
      return [
        {
          label,
          value: showRange(stated.value, show),
          how: tell('as stated', stated),
          origins: [at],
          about: `platform.take-up.${key}`,
        },
      ];
    }),
  ];
}

function showPlain(number: Decimal): string {
  return number.toFixed();
}

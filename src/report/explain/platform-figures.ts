import type { Appraisal } from '../../assess/appraisal/appraise.ts';
import { type BiasedCost, DEFAULT_BIAS } from '../../assess/appraisal/optimism-bias.ts';
import { forEachRun, type Range } from '../../documents/parts/range.ts';
import type { Platform } from '../../documents/platform.ts';
import { showInFull, showShare } from '../../documents/show-money.ts';
import { inAssumptions, inCandidate } from './origin.ts';
import { showByRun, showRange } from './show-runs.ts';
import type { WorkedFigure } from './worked-section.ts';

/** What a file states of a platform, and by how much its costs are raised for optimism. */
export function listPlatformFigures(appraisal: Appraisal): WorkedFigure[] {
  const { platform } = appraisal.input;
  return [
    ...listCosts(platform),
    workBias(appraisal, 'build'),
    ...(platform.run === undefined ? [] : [workBias(appraisal, 'run')]),
    ...(platform.onboarding === undefined ? [] : [workBias(appraisal, 'onboarding')]),
    workTakeUp(platform),
  ];
}

function listCosts({ build, transition, run, onboarding, source }: Platform): WorkedFigure[] {
  const byYear = 'years 0, 1, …, before optimism bias';
  const costs = [
    { label: 'Build', key: 'build', amounts: build, how: byYear },
    { label: 'Transition', key: 'transition', amounts: transition, how: byYear },
    { label: 'Running', key: 'run', amounts: run, how: byYear },
    {
      label: 'Onboarding',
      key: 'onboarding',
      amounts: onboarding && [onboarding],
      how: 'for each organisation that joins',
    },
  ];
  return costs.flatMap(({ label, key, amounts, how }) => {
    if (amounts === undefined) return [];
    const value = listRanges(amounts, showInFull);
    return [{ label, value, how, origins: [inCandidate(['platform', key], source)] }];
  });
}

function listRanges(ranges: readonly Range[], show: typeof showInFull): string {
  return ranges.map((range) => showRange(range, show)).join(', ');
}

/** By how much a cost is raised for optimism, and from what. */
function workBias({ input, uplifts }: Appraisal, cost: BiasedCost): WorkedFigure {
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
    value: showByRun(forEachRun((run) => showShare(uplifts[run][cost]))),
    how: `${basis}: upper bound × (1 − mitigation ${eased}), never below the lower bound`,
    origins: isNamed
      ? [inAssumptions(['optimism-bias', stated], named?.source)]
      : [inCandidate(['platform', 'optimism-bias'], platform.source)],
  };
}

function workTakeUp({ 'take-up': takeUp, source }: Platform): WorkedFigure {
  const isList = Array.isArray(takeUp);
  return {
    label: 'Take-up',
    value: isList
      ? listRanges(takeUp, showShare)
      : `curve ${takeUp.curve}, ceiling ${takeUp.ceiling ? showRange(takeUp.ceiling, showShare) : '100%'}, delay in years ${takeUp.delay?.toFixed() ?? 0}`,
    how: 'share of full take-up that saves in years 0, 1, …; the last repeats',
    // its own source, else that of all platform costs
    origins: [inCandidate(['platform', 'take-up'], (isList ? undefined : takeUp.source) ?? source)],
  };
}

import type { Candidate } from '../../documents/candidate.ts';
import type { Input } from '../../documents/parts/input.ts';
import { namesCurve, type Platform } from '../../documents/platform.ts';
import type { Fault } from '../../yaml/fault.ts';
import { onCandidate, type Rule } from '../rule.ts';

/** What names no source: all platform costs, or one other input by its key. */
interface Facts {
  readonly input: 'platform' | 'organisations' | 'cashable' | 'retained-local' | 'growth';
}

type Found = Fault<'unsourced-cost', Facts>;

export const unsourcedCost: Rule<'unsourced-cost', Facts> = {
  id: 'unsourced-cost',
  severity: 'warning',
  stopsRanking: false,
  summary: 'Platform costs, or another input that drives a figure, name no source.',
  why: 'A figure that nobody can trace will not survive a spending review.',
  words: ({ input }) =>
    input === 'platform'
      ? {
          message: 'Costs or other inputs of this platform name no source.',
          fix: 'Add "source:" under "platform:" with the id of an entry under "sources:".',
        }
      : {
          message: `This drives a figure and names no source: "${input}".`,
          fix: `Write it as {value: …, source: …} with the id of an entry under "sources:".`,
        },
  bad: `platform:
  build: [£20m]`,
  good: `platform:
  build: [£20m]
  source: supplier-quotes`,
  check: onCandidate((candidate) => [...checkPlatform(candidate), ...checkInputs(candidate)]),
};

function checkPlatform({ platform }: Candidate): Found[] {
  if (platform === undefined || platform.source !== undefined) return [];
  const { build, transition, run, onboarding } = platform;
  const bias = platform['optimism-bias'] ?? {};
  const inputs = [
    ...[build, transition, run, onboarding],
    ...[bias.build, bias.transition, bias.run, bias.onboarding, bias.mitigation],
    ...listOfTakeUp(platform['take-up']),
  ];
  if (inputs.every(isSourced)) return [];
  const place = { path: ['platform'], at: 'key' } as const;
  return [{ rule: 'unsourced-cost', place, facts: { input: 'platform' } }];
}

/** A source of the take-up serves its parts as well. */
function listOfTakeUp(takeUp: Platform['take-up']): readonly (Input<unknown> | undefined)[] {
  if (!namesCurve(takeUp)) return [takeUp];
  return takeUp.source === undefined ? [takeUp.ceiling, takeUp.delay] : [];
}

/** What names something in the assumptions has its source there. */
function isSourced(given: Input<unknown> | string | undefined): boolean {
  return typeof given !== 'object' || given.source !== undefined;
}

/** Inputs outside the platform, where they drive something. */
function checkInputs({ platform, organisations, savings }: Candidate): Found[] {
  const appraised = platform === undefined ? undefined : savings;
  const inputs = [
    {
      input: 'organisations',
      path: ['organisations'],
      given: platform?.onboarding === undefined ? undefined : organisations,
    },
    { input: 'cashable', path: ['savings', 'cashable'], given: savings?.cashable },
    {
      input: 'retained-local',
      path: ['savings', 'retained-local'],
      given: appraised?.['retained-local'],
    },
    { input: 'growth', path: ['savings', 'growth'], given: appraised?.growth },
  ] as const;
  return inputs.flatMap(({ input, path, given }): Found[] => {
    if (given === undefined || given.source !== undefined) return [];
    return [{ rule: 'unsourced-cost', place: { path, at: 'key' }, facts: { input } }];
  });
}

import { COSTS } from '../../assess/appraisal/costs.ts';
import { namesCurve, type Platform } from '../../documents/platform.ts';
import type { Fault } from '../../yaml/fault.ts';
import type { Path } from '../../yaml/place.ts';
import { didYouMean } from '../closest.ts';
import { listKnown } from '../list-known.ts';
import { nameFile } from '../name-file.ts';
import { onCandidate, type Rule } from '../rule.ts';

/** What its words need. */
interface Facts {
  readonly of: string;
  readonly id: string;
  readonly known: readonly string[];
  /** The file of the assumptions, where they came from one. */
  readonly file?: string | undefined;
}

type Found = Fault<'unknown-assumption', Facts>;

export const unknownAssumption: Rule<'unknown-assumption', Facts> = {
  id: 'unknown-assumption',
  severity: 'error',
  stopsRanking: true,
  summary:
    'A candidate names a take-up curve or an optimism bias that the assumptions do not hold.',
  why: 'Without it there is no appraisal.',
  words: ({ of, id, known, file }) => ({
    message: `The assumptions${nameFile(file)} hold no ${of} "${id}".`,
    fix: didYouMean(id, known) ?? `There are: ${listKnown(known)}.`,
  }),
  bad: 'take-up: {curve: nhs-job}',
  good: 'take-up: {curve: nhs-jobs}',
  check: onCandidate(({ platform }, { assumptions, assumptionsFile: file }) => {
    if (platform === undefined || assumptions === null) return [];
    const curves = Object.keys(assumptions['take-up-curves']);
    const biases = Object.keys(assumptions['optimism-bias']);
    return [...findUses(platform, curves, biases)]
      .filter(({ id, known }) => !known.includes(id))
      .map(
        ({ path, ...facts }): Found => ({
          rule: 'unknown-assumption',
          place: { path, at: 'value' },
          facts: { ...facts, file },
        }),
      );
  }),
};

interface AssumptionUse {
  readonly path: Path;
  readonly of: 'take-up curve' | 'optimism bias';
  readonly id: string;
  readonly known: readonly string[];
}

function findUses(
  platform: Platform,
  curves: readonly string[],
  biases: readonly string[],
): AssumptionUse[] {
  const takeUp = platform['take-up'];
  const bias = platform['optimism-bias'] ?? {};
  return [
    ...(!namesCurve(takeUp)
      ? []
      : [
          {
            path: ['platform', 'take-up', 'curve'],
            of: 'take-up curve',
            id: takeUp.curve,
            known: curves,
          } as const,
        ]),
    ...COSTS.flatMap((cost): AssumptionUse[] => {
      const id = bias[cost];
      if (typeof id !== 'string') return [];
      const path = ['platform', 'optimism-bias', cost];
      return [{ path, of: 'optimism bias', id, known: biases }];
    }),
  ];
}

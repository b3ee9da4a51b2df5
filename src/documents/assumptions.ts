import type * as z from 'zod';
import { deflators, deflatorsKeys } from './deflators.ts';
import { discountRates, discountRatesKeys } from './discount-rates.ts';
import { evidenceGrades, evidenceGradesKeys } from './evidence-grades.ts';
import { type KeyFacts, type KeysThat, keysThat } from './key-facts.ts';
import { optimismBias, optimismBiasKeys } from './optimism-bias.ts';
import { fileId } from './parts/id.ts';
import { keyed } from './parts/keyed.ts';
import { mapping } from './parts/mapping.ts';
import { sourceKeys, sources } from './parts/source.ts';
import { text } from './parts/text.ts';
import { assumedRangeWeights, assumedRangeWeightsKeys } from './range-weights.ts';
import { namedRatio, namedRatioKeys } from './ratio.ts';
import { referenceSaving, referenceSavingKeys } from './reference-saving.ts';
import { takeUpCurve, takeUpCurveKeys } from './take-up-curve.ts';

/** A file of assumptions. It may hold any part, to take the place of the shipped one. */
export const assumptionsSchema = mapping({
  assumptions: fileId,
  name: text.optional(),
  edition: text,
  ratios: keyed(namedRatio).optional(),
  'reference-saving': referenceSaving.optional(),
  'evidence-grades': evidenceGrades.optional(),
  'discount-rates': discountRates.optional(),
  'optimism-bias': keyed(optimismBias).optional(),
  'range-weights': assumedRangeWeights.optional(),
  'take-up-curves': keyed(takeUpCurve).optional(),
  deflators: deflators.optional(),
  sources: sources.optional(),
});

/** What names assumptions, where they come from, or a part with how it is edited and what is in it. */
type PartFacts =
  | KeyFacts<'text' | 'source'>
  | (KeyFacts<'assumption'> & Required<Pick<KeyFacts, 'holds' | 'of'>>);

/** What the keys of assumptions are. */
export const assumptionsKeys = {
  ratios: {
    edit: 'assumption',
    holds: 'by-id',
    of: namedRatioKeys,
    type: 'mapping from ids to ratios',
    means: 'Savings ratios, which a candidate names by id.',
  },
  'optimism-bias': {
    edit: 'assumption',
    holds: 'by-id',
    of: optimismBiasKeys,
    type: 'mapping from ids to biases',
    means: 'For the appraisal.',
  },
  'take-up-curves': {
    edit: 'assumption',
    holds: 'by-id',
    of: takeUpCurveKeys,
    type: 'mapping from ids to curves',
    means: 'For the appraisal.',
  },
  'reference-saving': {
    edit: 'assumption',
    holds: 'whole',
    of: referenceSavingKeys,
    type: 'mapping',
    means: 'What comparable programmes aim at, and what earlier ones came to.',
  },
  'evidence-grades': {
    edit: 'assumption',
    holds: 'whole',
    of: evidenceGradesKeys,
    type: 'mapping',
    means: 'What each grade of evidence takes off a saving.',
  },
  'discount-rates': {
    edit: 'assumption',
    holds: 'whole',
    of: discountRatesKeys,
    type: 'mapping',
    means: 'For the appraisal.',
  },
  'range-weights': {
    edit: 'assumption',
    holds: 'whole',
    of: assumedRangeWeightsKeys,
    type: 'mapping',
    means: 'How likely the values of a range are, for the chances of a net present value.',
  },
  deflators: {
    edit: 'assumption',
    holds: 'by-id',
    of: deflatorsKeys,
    type: 'mapping: `financial`, `calendar`, each a release, or one release by itself',
    means: 'To bring amounts to the prices of one year. Each kind of year has an index of its own.',
  },
  assumptions: { edit: 'text', type: 'id', means: 'Their id, by which reports name them.' },
  name: { edit: 'text', type: 'text', means: 'As reports print it.' },
  edition: { edit: 'text', type: 'text', means: 'Which version of the assumptions it is.' },
  sources: {
    edit: 'source',
    holds: 'by-id',
    of: sourceKeys,
    type: 'mapping from source ids to sources',
    means: 'Where the values come from.',
  },
} as const satisfies Readonly<Record<keyof z.input<typeof assumptionsSchema>, PartFacts>>;

/** Assumptions as a file gives them. */
export type AssumptionsFile = z.infer<typeof assumptionsSchema>;

type Part = KeysThat<typeof assumptionsKeys, { edit: 'assumption' | 'source' }>;

/** The parts that a complete set of assumptions holds: all but what names it. */
export const ASSUMPTION_PARTS: readonly Part[] = [
  ...keysThat(assumptionsKeys, { edit: 'assumption' }),
  ...keysThat(assumptionsKeys, { edit: 'source' }),
];

/** The parts of assumptions, every one in place. */
export type AssumptionParts = {
  readonly [Key in Part]-?: NonNullable<AssumptionsFile[Key]>;
};

/** Values that candidates do not state themselves, each with where it comes from. */
export type Assumptions = Omit<AssumptionsFile, Part> &
  AssumptionParts & {
    /** The year to whose prices a report brings every candidate; where there is none, each file's own. */
    readonly priceBase?: string | undefined;
  };

/** Where an assumed value comes from. */
export type Citation = Pick<
  Assumptions['reference-saving'],
  'source' | 'edition' | 'verified' | 'derivation'
>;

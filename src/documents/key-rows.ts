import * as z from 'zod';
import { answerKeys, typedAnswer } from './answer.ts';
import { assumptionsKeys, assumptionsSchema } from './assumptions.ts';
import { candidateKeys, candidateSchema } from './candidate.ts';
import { claim, claimKeys } from './claim.ts';
import { deflatorsKeys, release } from './deflators.ts';
import { discountRates, discountRatesKeys } from './discount-rates.ts';
import { evidenceGrades, evidenceGradesKeys } from './evidence-grades.ts';
import type { KeyTable } from './key-facts.ts';
import { optimismBias, optimismBiasKeys } from './optimism-bias.ts';
import { source, sourceKeys } from './parts/source.ts';
import { planKeys, planSchema } from './plan-file.ts';
import {
  biasKeys,
  namedTakeUp,
  namedTakeUpKeys,
  platform,
  platformBias,
  platformKeys,
} from './platform.ts';
import { provenance, provenanceKeys } from './provenance.ts';
import { inlineRatio, inlineRatioKeys, namedRatio, namedRatioKeys } from './ratio.ts';
import { referenceSaving, referenceSavingKeys } from './reference-saving.ts';
import { fte, fteKeys, savingsInput, savingsKeys } from './savings-input.ts';
import { criterion, criterionKeys, sheetKeys, sheetSchema } from './sheet.ts';
import { spendLine, spendLineKeys } from './spend-line.ts';
import { takeUpCurve, takeUpCurveKeys } from './take-up-curve.ts';

/** A key as docs/files.md lists it. */
export interface KeyRow {
  readonly key: string;
  readonly type: string;
  /** "yes", when it is needed, or nothing. */
  readonly needed: string;
  readonly means: string;
}

/** The keys of every mapping that docs/files.md lists, by its name there, in the order of the schema. */
export const KEY_ROWS: Readonly<Record<string, readonly KeyRow[]>> = {
  candidate: listRows(candidateSchema, candidateKeys),
  answer: listRows(typedAnswer, answerKeys),
  savings: listRows(savingsInput, savingsKeys),
  'spend line': listRows(spendLine, spendLineKeys),
  'ratio of a candidate': listRows(inlineRatio, inlineRatioKeys),
  fte: listRows(fte, fteKeys),
  platform: listRows(platform, platformKeys),
  'platform bias': listRows(platformBias, biasKeys),
  'take-up': listRows(namedTakeUp, namedTakeUpKeys),
  claim: listRows(claim, claimKeys),
  source: listRows(source, sourceKeys),
  sheet: listRows(sheetSchema, sheetKeys),
  criterion: listRows(criterion, criterionKeys),
  assumptions: listRows(assumptionsSchema, assumptionsKeys),
  provenance: listRows(z.strictObject(provenance), provenanceKeys),
  ratio: listOwnRows(namedRatio, namedRatioKeys),
  'reference saving': listOwnRows(referenceSaving, referenceSavingKeys),
  'evidence grades': listOwnRows(evidenceGrades, evidenceGradesKeys),
  'discount rates': listOwnRows(discountRates, discountRatesKeys),
  'optimism bias': listOwnRows(optimismBias, optimismBiasKeys),
  'take-up curve': listOwnRows(takeUpCurve, takeUpCurveKeys),
  deflators: listOwnRows(release, deflatorsKeys),
  plan: listRows(planSchema, planKeys),
};

function listRows(schema: { readonly shape: z.ZodRawShape }, keys: KeyTable): KeyRow[] {
  return Object.entries(schema.shape).flatMap(([key, value]) => {
    const facts = keys[key];
    if (facts === undefined) return [];
    const needed = z.safeParse(value, undefined).success ? '' : 'yes';
    const type = facts.input === undefined ? facts.type : `${facts.type}, or [input](#inputs)`;
    return [{ key, type, needed: facts.needed ?? needed, means: facts.means }];
  });
}

/** The keys of an assumed value but for its provenance, which has a list of its own. */
function listOwnRows(schema: { readonly shape: z.ZodRawShape }, keys: KeyTable): KeyRow[] {
  return listRows(schema, keys).filter(({ key }) => !Object.hasOwn(provenanceKeys, key));
}

import { type Appraisal, appraise } from '../../src/assess/appraisal/appraise.ts';
import { estimate } from '../../src/assess/savings/estimate.ts';
import { parseAssumptions, parseCandidate, type Raw } from './parse.ts';
import { rawAssumptions, rawDeflators } from './raw-assumptions.ts';
import { rawCandidate, rawSpend } from './raw-candidate.ts';

/** What a case says of its savings and its platform. */
export interface AppraisalCase {
  readonly spend: readonly Raw[];
  readonly savings?: Raw;
  readonly platform: Raw;
  readonly organisations?: string;
}

/** A spend of £60 a year of which half is saved, on the best evidence: £30 a year. */
export const THIRTY_A_YEAR = {
  spend: [rawSpend('£60')],
  savings: { ratio: { kind: 'baseline-per-residual', value: '2', grade: '1', source: 'returns' } },
} as const;

/** With the calendar deflators that the program is shipped with. */
const ASSUMPTIONS = parseAssumptions(
  rawAssumptions({
    deflators: rawDeflators({ 2020: '85.2137', 2022: '90.5005', 2024: '100' }),
  }),
);

/** The appraisal that our code makes of a case; throws when it makes none. */
export function appraiseCase({
  spend,
  savings,
  platform,
  organisations,
}: AppraisalCase): Appraisal {
  const candidate = parseCandidate(
    rawCandidate({
      ...(organisations === undefined ? {} : { organisations }),
      savings: { spend, ...savings },
      platform: { funder: 'The Treasury', ...platform },
    }),
  );
  const made = appraise(candidate, estimate(candidate.savings, ASSUMPTIONS), ASSUMPTIONS);
  if (made === null) throw new Error('no appraisal');
  return made;
}

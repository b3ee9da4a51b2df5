import { type Appraisal, appraise } from '../../../src/assess/appraisal/appraise.ts';
import type { AppraisalResult } from '../../../src/assess/appraisal/results.ts';
import { estimate } from '../../../src/assess/savings/estimate.ts';
import { Decimal } from '../../../src/documents/decimal.ts';
import { parseAssumptions, parseCandidate, type Raw } from '../../support/parse.ts';
import { rawAssumptions } from '../../support/raw-assumptions.ts';
import { rawCandidate, rawSpend } from '../../support/raw-candidate.ts';

const ASSUMPTIONS = parseAssumptions(rawAssumptions());

/** What a test appraises, as the plain text of a file. */
export interface RawAppraisal {
  readonly savings: Raw;
  readonly platform: Raw;
  readonly organisations?: string;
  /** Keys of the assumptions to replace. */
  readonly assumptions?: Raw;
}

/** A spend of which all is saved, since nothing stays local and the platform runs for nothing. */
export function savingAll(amount: string, more: Raw = {}): Raw {
  return { spend: [rawSpend(amount)], ratio: 'none', 'retained-local': '0%', ...more };
}

/** The plain text of a platform of ten years without any bias; `more` adds keys or replaces them. */
export function rawPlatform(more: Raw): Raw {
  const none = { build: '0%', run: '0%' };
  return {
    funder: 'The port',
    horizon: '10',
    build: ['£0'],
    'take-up': ['0%', '100%'],
    'optimism-bias': none,
    ...more,
  };
}

/** The appraisal of a candidate; throws where its file gives none. */
export function appraiseRaw({
  savings,
  platform,
  organisations,
  assumptions,
}: RawAppraisal): Appraisal {
  const candidate = parseCandidate(rawCandidate({ savings, platform, organisations }));
  const values = assumptions ? parseAssumptions(rawAssumptions(assumptions)) : ASSUMPTIONS;
  const made = appraise(candidate, estimate(candidate.savings, values), values);
  if (made === null) throw new Error('no appraisal');
  return made;
}

/** The central results of an appraisal. */
export function centralOf(raw: RawAppraisal): AppraisalResult {
  return appraiseRaw(raw).results.central;
}

/** Whether two amounts are the same but for what 40 digits round off. */
export function isSame(a: Decimal, b: Decimal | number | string): boolean {
  const scale = Decimal.max(1, a.abs(), new Decimal(b).abs());
  return a.minus(b).abs().lte(scale.times('1e-30'));
}

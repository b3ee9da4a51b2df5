import { estimate } from '../../src/assess/savings/estimate.ts';
import type { Totalled } from '../../src/assess/savings/running-total.ts';
import { parseAssumptions, parseCandidate, type Raw } from './parse.ts';
import { rawAssumptions } from './raw-assumptions.ts';
import { rawCandidate, rawSpend } from './raw-candidate.ts';

const ASSUMPTIONS = parseAssumptions(rawAssumptions());

/** A candidate with the estimate that its `savings` give; `more` adds other keys. */
export function costedCandidate(id: string, savings: Raw | undefined, more: Raw = {}): Totalled {
  const candidate = parseCandidate(rawCandidate({ ...more, candidate: id, savings }));
  return { candidate, estimate: estimate(candidate.savings, ASSUMPTIONS) };
}

/** A ratio of the best grade that halves the spend: what is saved is half of what is spent. */
export const HALVING: Raw = {
  kind: 'baseline-per-residual',
  value: '2',
  grade: '1',
  source: 'returns',
};

/** The candidates that one counts some of the same spend as. */
interface Links {
  readonly overlaps?: readonly string[];
  readonly contains?: readonly string[];
}

/** A candidate that saves this many pounds a year, all of them certain, or that has no spend at all. */
export function savingCandidate(id: string, pounds: number | null, links: Links = {}): Totalled {
  const spend: Raw = pounds === null ? {} : { spend: [rawSpend(`£${2 * pounds}`)] };
  const savings = { ...spend, ratio: HALVING, overlaps: links.overlaps ?? [] };
  return costedCandidate(id, savings, { contains: links.contains ?? [] });
}

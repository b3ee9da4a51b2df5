import type { Assumptions } from '../documents/assumptions.ts';
import type { Candidate } from '../documents/candidate.ts';
import { missingDeflator } from './rules/missing-deflator.ts';
import { runCountedTwice } from './rules/run-counted-twice.ts';
import { unknownAssumption } from './rules/unknown-assumption.ts';
import { unknownRatio } from './rules/unknown-ratio.ts';

/** The rules that amounts have to keep if they are to be worked out. */
const RULES = [unknownRatio, unknownAssumption, missingDeflator, runCountedTwice];

/** Whether the amounts of a candidate can be worked out with some assumptions. */
export function isWorkable(candidate: Candidate, assumptions: Assumptions): boolean {
  const { platform, organisations } = candidate;
  if (platform?.onboarding !== undefined && organisations === undefined) return false;
  const context = { sheet: null, assumptions, date: null };
  const document = { kind: 'candidate', value: candidate } as const;
  return RULES.every(({ check }) => (check?.(document, context) ?? []).length === 0);
}

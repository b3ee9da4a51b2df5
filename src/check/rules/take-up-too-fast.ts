import { findTakeUp } from '../../assess/appraisal/take-up.ts';
import { canAppraise } from '../can-appraise.ts';
import { onCandidate, type Rule } from '../rule.ts';

/** What its words need. */
interface Facts {
  readonly isFast: boolean;
}

export const takeUpTooFast: Rule<'take-up-too-fast', Facts> = {
  id: 'take-up-too-fast',
  severity: 'warning',
  stopsRanking: false,
  summary: 'More than half join in the first year, or all join in the end, and no source says so.',
  why: 'NHS Jobs, the fastest case known, averaged about a third in its first year. The slow case reached half after eight years.',
  words: ({ isFast }) => ({
    message: isFast
      ? 'More than half join in the first year, and no source says so.'
      : 'Everybody joins in the end, and no source says so.',
    fix: 'Add "source:" under "platform:" or to the take-up, or take a slower one.',
  }),
  bad: 'take-up: [0%, 80%, 100%]',
  good: 'take-up: {curve: nhs-jobs, ceiling: 90%, source: survey}',
  check: onCandidate((candidate, { assumptions }) => {
    const { platform } = candidate;
    if (platform === undefined || assumptions === null) return [];
    const takeUp = platform['take-up'];
    const source = platform.source ?? takeUp.source;
    if (source !== undefined || !canAppraise(candidate, assumptions)) return [];
    const years = findTakeUp(platform, assumptions['take-up-curves'], () => 'central');
    const shares = years.map(({ saving }) => saving);
    const isFast = shares[1]?.gt(FAST) ?? false;
    if (!isFast && !shares.some((share) => share.gte(1))) return [];
    const place = { path: ['platform', 'take-up'], at: 'key' } as const;
    return [{ rule: 'take-up-too-fast', place, facts: { isFast } }];
  }),
};

/** The share of full take-up in year 1 above which a source is wanted. */
const FAST = 0.5;

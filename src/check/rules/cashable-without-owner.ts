import { onCandidate, type Rule } from '../rule.ts';

export const cashableWithoutOwner: Rule = {
  id: 'cashable-without-owner',
  severity: 'warning',
  stopsRanking: false,
  summary:
    'Part of a saving is called cash-releasing, and nobody is named who would give up or get the cash.',
  why: 'Cash is released only when somebody cuts a budget.',
  bad: 'cashable: 60%      # and no funder under roles or platform',
  good: `roles: {funder: HM Treasury}
savings:
  cashable: 60%`,
  check: onCandidate(({ savings, roles, platform }) => {
    const cashable = savings?.cashable;
    const hasOwner = roles?.funder !== undefined || platform?.funder !== undefined;
    if (cashable === undefined || cashable.high.isZero() || hasOwner) return [];
    const place = { path: ['savings', 'cashable'], at: 'value' } as const;
    return [{ rule: 'cashable-without-owner', place, facts: {} }];
  }),
};

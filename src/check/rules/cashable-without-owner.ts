import type { NoFacts } from '../rule.ts';
import { onCandidate, type Rule } from '../rule.ts';

export const cashableWithoutOwner: Rule<'cashable-without-owner', NoFacts> = {
  id: 'cashable-without-owner',
  severity: 'warning',
  stopsRanking: false,
  summary:
    'Part of a saving is called cash-releasing, and nobody is named who would give up or get the cash.',
  why: 'Cash is released only when somebody cuts a budget.',
  words: () => ({
    message: 'Part of this saving is called cash-releasing, and no funder is named.',
    fix: 'Name the funder under "roles:" or "platform:", or leave "cashable:" out.',
  }),
  bad: 'cashable: 60%      # and no funder under roles or platform',
  good: `roles: {funder: HM Treasury}
savings:
  cashable: 60%`,
  check: onCandidate(({ savings, roles, platform }) => {
    const cashable = savings?.cashable;
    const hasOwner = roles?.funder !== undefined || platform?.funder !== undefined;
    if (cashable === undefined || cashable.value.high.isZero() || hasOwner) return [];
    const place = { path: ['savings', 'cashable'], at: 'value' } as const;
    return [{ rule: 'cashable-without-owner', place, facts: {} }];
  }),
};

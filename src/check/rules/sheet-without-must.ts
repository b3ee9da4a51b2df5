import type { Rule } from '../rule.ts';

export const sheetWithoutMust: Rule = {
  id: 'sheet-without-must',
  severity: 'error',
  stopsRanking: true,
  summary: 'A sheet has no Must.',
  why: 'With only Coulds nothing can be ruled out, and every candidate would qualify.',
  bad: `criteria:
  - {id: open-standards, marking: could, …}`,
  good: `criteria:
  - {id: open-standards, marking: must, …}`,
  check: (document) => {
    if (document.kind !== 'sheet') return [];
    const { criteria, sheet } = document.value;
    if (criteria.some(({ marking }) => marking === 'must')) return [];
    const place = { path: ['criteria'], at: 'key' } as const;
    return [{ rule: 'sheet-without-must', place, facts: { sheet } }];
  },
};

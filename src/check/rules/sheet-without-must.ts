import type { Rule } from '../rule.ts';

/** What its words need. */
interface Facts {
  readonly sheet: string;
}

export const sheetWithoutMust: Rule<'sheet-without-must', Facts> = {
  id: 'sheet-without-must',
  severity: 'error',
  stopsRanking: true,
  summary: 'A sheet has no Must.',
  why: 'With only Coulds nothing can be ruled out, and every candidate would qualify.',
  words: ({ sheet }) => ({
    message: `The sheet "${sheet}" has no Must, so every candidate would qualify.`,
    fix: 'Mark at least one criterion "must".',
  }),
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

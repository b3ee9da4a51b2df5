import { onCandidate, type Rule } from '../rule.ts';

/** What its words need. */
interface Facts {
  readonly line: string;
}

export const overheadFullyAddressable: Rule<'overhead-fully-addressable', Facts> = {
  id: 'overhead-fully-addressable',
  severity: 'warning',
  stopsRanking: false,
  summary: 'A line of overhead is counted as wholly addressable.',
  why: 'Part of an overhead is shared with other work and stays when a function goes.',
  words: ({ line }) => ({
    message: `All of the overhead "${line}" is counted as addressable.`,
    fix: 'Leave out the part that other work would go on needing.',
  }),
  bad: '- {id: overhead, overhead: yes, addressable: 100%, …}',
  good: '- {id: overhead, overhead: yes, addressable: 40%, …}',
  check: onCandidate(({ savings }) =>
    (savings?.spend ?? []).flatMap(({ overhead, addressable, name }, index) => {
      if (!overhead || !addressable.central.eq(1)) return [];
      const place = { path: ['savings', 'spend', index, 'addressable'], at: 'value' } as const;
      return [{ rule: 'overhead-fully-addressable', place, facts: { line: name } } as const];
    }),
  ),
};

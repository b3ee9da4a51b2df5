import { countMore } from '../count-more.ts';
import type { Rule } from '../rule.ts';
import { gatherSharedSpend, type SharedSpend, sameName } from '../shared-spend.ts';

/** What its words need. */
type Facts = Pick<SharedSpend, 'name' | 'other' | 'more' | 'lines'>;

export const doubleCountedSpend: Rule<'double-counted-spend', Facts> = {
  id: 'double-counted-spend',
  severity: 'error',
  stopsRanking: false,
  summary: 'Two candidates count the same spend and do not say so.',
  why: 'A total would count the money twice. The same spend is a line of the same name and year from the same source.',
  words: ({ name, other, more, lines }) => ({
    message: `The spend "${name}" is counted in "${other}" too${more === 0 ? '' : `, and in ${countMore(more, 'candidate')}`}.${lines === 0 ? '' : ` The same holds for ${countMore(lines, 'line')} of this file.`}`,
    fix: `Add "overlaps: [${other}]" under "savings:", so that totals count it once; if it is other money, say why in a comment "# assess-ignore double-counted-spend: REASON".`,
  }),
  bad: `# in both candidates
spend:
  - {id: desks, name: Permit desks, year: 2021-22, source: returns, …}`,
  good: `# in one of them
savings:
  overlaps: [mooring-fees]`,
  gather: () =>
    gatherSharedSpend(sameName, ({ place, related, ...facts }) => ({
      rule: 'double-counted-spend',
      ...{ place, related, facts },
    })),
};

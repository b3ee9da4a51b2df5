import { countMore } from '../count-more.ts';
import type { Rule } from '../rule.ts';
import { gatherSharedSpend, type SharedSpend, sameAmount, sameName } from '../shared-spend.ts';

/** What its words need. */
type Facts = Pick<SharedSpend, 'name' | 'other' | 'more' | 'lines'>;

export const sameAmountTwice: Rule<'same-amount-twice', Facts> = {
  id: 'same-amount-twice',
  severity: 'warning',
  stopsRanking: false,
  summary:
    'Two candidates count the same amount of one year from the same source, under different names.',
  why: 'It is probably the same money, which a total would count twice. Another name for the line does not make it other money.',
  words: ({ name, other, more, lines }) => ({
    message: `The amount of "${name}" is counted in "${other}" too${more === 0 ? '' : `, and in ${countMore(more, 'candidate')}`}, from the same source and year under another name.${lines === 0 ? '' : ` The same holds for ${countMore(lines, 'line')} of this file.`}`,
    fix: `Add "overlaps: [${other}]" under "savings:", so that totals count it once; if it is other money, say why in a comment "# assess-ignore same-amount-twice: REASON".`,
  }),
  bad: `# in one candidate
  - {id: desks, name: Permit desks, amount: £152m, year: 2021-22, source: returns, …}
# in another
  - {id: counters, name: Fee counters, amount: £152m, year: 2021-22, source: returns, …}`,
  good: `# in one of them
savings:
  overlaps: [mooring-fees]`,
  gather: () =>
    gatherSharedSpend(
      sameAmount,
      ({ place, related, ...facts }) => ({
        rule: 'same-amount-twice',
        ...{ place, related, facts },
      }),
      sameName,
    ),
};

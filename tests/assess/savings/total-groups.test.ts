import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startTotal, type Total } from '../../../src/assess/savings/running-total.ts';
import { totalSavings } from '../../../src/assess/savings/total.ts';
import { savingCandidate as saves } from '../../support/costed-candidate.ts';
import { showRuns } from '../../support/estimate-savings.ts';

describe('for any savings and links', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const link = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids));
  const pounds = fc.array(fc.nat({ max: 4 }), { minLength: ids.length, maxLength: ids.length });

  const linksOf = (id: string, links: readonly (readonly [string, string])[]) =>
    links.filter(([from]) => from === id).map(([, to]) => to);

  /** What is expected of the total of some candidates, found in another way. */
  const expectTotal = (
    { annual, leftOut }: Total,
    given: readonly string[],
    [sums, links]: readonly [readonly number[], readonly (readonly [string, string])[]],
  ) => {
    const savingOf = (id: string) => sums[ids.indexOf(id)] ?? 0;
    const chosen = findGroups(given, links).map((group) =>
      group.reduce((best, id) => (savingOf(id) > savingOf(best) ? id : best)),
    );
    const expected = chosen.reduce((sum, id) => sum + savingOf(id), 0);
    expect(showRuns(annual?.adjusted)?.[1] ?? '0').toBe(String(expected));
    expect(leftOut).toEqual(given.filter((id) => !chosen.includes(id)).toSorted());
  };
  const make = (id: string, sums: readonly number[], own: readonly string[]) =>
    saves(
      id,
      sums[ids.indexOf(id)] ?? 0,
      ids.indexOf(id) % 2 ? { overlaps: own } : { contains: own },
    );

  test('one of each linked group counts, the greatest, in whatever order they come', () => {
    fc.assert(
      fc.property(
        pounds,
        fc.array(link, { maxLength: 5 }),
        fc.shuffledSubarray(ids),
        (sums, links, given) => {
          const entries = given.map((id) => make(id, sums, linksOf(id, links)));
          expectTotal(totalSavings(entries), given, [sums, links]);
        },
      ),
    );
  });

  test('the same holds when candidates leave and come back, with links that held others together', () => {
    fc.assert(
      fc.property(
        pounds,
        fc.array(link, { maxLength: 8 }),
        fc.array(fc.constantFrom(...ids), { maxLength: 12 }),
        (sums, links, moves) => {
          const total = startTotal();
          const present = new Set<string>();
          for (const id of moves) {
            if (present.delete(id)) total.take(id);
            else {
              present.add(id);
              total.put(make(id, sums, linksOf(id, links)));
            }
            expectTotal(total.read(), [...present], [sums, links]);
          }
        },
      ),
    );
  });
});

/** The groups that links among the given ids make, each in id order. */
function findGroups(
  given: readonly string[],
  links: readonly (readonly [string, string])[],
): string[][] {
  const groupOf = new Map(given.map((id) => [id, id]));
  for (const _round of given) {
    for (const [from, to] of links) {
      const [one, other] = [groupOf.get(from), groupOf.get(to)];
      if (one === undefined || other === undefined) continue;
      for (const id of [from, to]) groupOf.set(id, one < other ? one : other);
    }
  }
  return [...new Set(groupOf.values())].map((group) =>
    given.filter((id) => groupOf.get(id) === group).toSorted(),
  );
}

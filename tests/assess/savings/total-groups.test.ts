import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { totalSavings } from '../../../src/assess/savings/total.ts';
import { savingCandidate as saves } from '../../support/costed-candidate.ts';
import { showRuns } from '../../support/estimate-savings.ts';

describe('for any savings and links', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const link = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids));
  const pounds = fc.array(fc.nat({ max: 4 }), { minLength: ids.length, maxLength: ids.length });

  test('one of each linked group counts, the greatest, in whatever order they come', () => {
    fc.assert(
      fc.property(
        pounds,
        fc.array(link, { maxLength: 5 }),
        fc.shuffledSubarray(ids),
        (sums, links, given) => {
          const linksOf = (id: string) => links.filter(([from]) => from === id).map(([, to]) => to);
          const savingOf = (id: string) => sums[ids.indexOf(id)] ?? 0;
          const found = totalSavings(
            given.map((id, index) =>
              saves(
                id,
                savingOf(id),
                index % 2 ? { overlaps: linksOf(id) } : { contains: linksOf(id) },
              ),
            ),
          );
          const groups = findGroups(given, links);
          const chosen = groups.map((group) =>
            group.reduce((best, id) => (savingOf(id) > savingOf(best) ? id : best)),
          );
          const expected = chosen.reduce((sum, id) => sum + savingOf(id), 0);
          expect(showRuns(found.annual?.adjusted)?.[1] ?? '0').toBe(String(expected));
          expect(found.leftOut).toEqual(given.filter((id) => !chosen.includes(id)).toSorted());
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

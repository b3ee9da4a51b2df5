import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Comparison, compareStates } from '../../src/compare/compare.ts';
import type { Edit } from '../../src/compare/edit.ts';
import { runs } from '../support/property-runs.ts';
import { type PlainState, statePairs, toSide } from '../support/state-pairs.ts';
import { findMinimal, numberSets } from './sets-by-force.ts';

/** Kinds of edits on which a verdict can rest. */
const BEARING = ['criterion-added', 'criterion-removed', 'marking', 'answer'];

/** The verdict when some edits are not made: strong Kleene AND over the Musts, by itself. */
function findVerdict(
  [before, after]: readonly [PlainState, PlainState],
  id: string,
  unmade: readonly Edit[],
): string {
  const answersIn = ({ candidates }: PlainState) =>
    candidates.find((each) => each.id === id)?.meets ?? {};
  const criteria = new Set([...Object.keys(before.markings), ...Object.keys(after.markings)]);
  const musts = [...criteria].flatMap((criterion) => {
    const isUnmade = (of: string) =>
      unmade.some((edit) => edit.of === of && edit.subject === criterion);
    const { markings } = isUnmade('sheet') ? before : after;
    const meets = answersIn(isUnmade('candidate') ? before : after)[criterion] ?? '?';
    return markings[criterion] === 'must' ? [meets] : [];
  });
  if (musts.includes('N')) return 'ruled-out';
  return musts.every((meets) => meets === 'Y') ? 'qualifies' : 'open';
}

/** By trying every set of edits: those without which the verdict is another one, and no part of which is one. */
function findByForce(
  pair: readonly [PlainState, PlainState],
  id: string,
  { edits }: Comparison,
): Edit[][] {
  const bearing = edits.filter(
    ({ what, candidate }) => BEARING.includes(what) && (candidate === null || candidate === id),
  );
  const now = findVerdict(pair, id, []);
  return findMinimal(bearing, (unmade) => findVerdict(pair, id, unmade) !== now);
}

describe('the minimal sets of a changed verdict', () => {
  test('are those that trying every set of edits finds', () => {
    let tried = 0;
    fc.assert(
      fc.property(statePairs, (pair) => {
        const comparison = compareStates(
          toSide(pair[0]),
          toSide(pair[1]),
          { by: 'answers', all: true, date: null },
          { isWorkable: () => true },
        );
        for (const { id, before, after, minimalSets } of comparison.candidates) {
          const isChanged =
            before !== null &&
            after !== null &&
            before.judgement.verdict !== after.judgement.verdict;
          const expected = isChanged ? findByForce(pair, id, comparison) : [];
          expect(numberSets(minimalSets, comparison.edits)).toEqual(
            numberSets(expected, comparison.edits),
          );
          if (expected.length > 0) tried += 1;
        }
      }),
      runs(1.5),
    );
    expect(tried).toBeGreaterThan(50);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, orderState } from '../../src/assess/assess.ts';
import type { Ordering } from '../../src/assess/order.ts';
import { rememberEntries } from '../../src/assess/remember-entries.ts';
import type { State } from '../../src/assess/state.ts';
import { applyStep, planSteps } from '../../src/compare/attribute.ts';
import { compareStates } from '../../src/compare/compare.ts';
import { listEdits } from '../../src/compare/list-edits.ts';
import { findMoves } from '../../src/compare/moves.ts';
import { toState } from '../../src/compare/side.ts';
import type { RankBy } from '../../src/documents/rank-by.ts';
import { runs } from '../support/property-runs.ts';
import {
  appraisedPairs,
  longStatePairs,
  type PlainState,
  statePairs,
  toSide,
} from '../support/state-pairs.ts';

const ways = fc.record({
  by: fc.constantFrom<RankBy>('answers', 'saving', 'npv'),
  all: fc.boolean(),
  top: fc.constantFrom(undefined, 2),
});

const TOOLS = { isWorkable: () => true };

/** All states from the earlier to the later one, both included. */
function listStates(
  [before, after]: readonly [PlainState, PlainState],
  options: State['options'],
): State[] {
  const [earlier, later] = [toSide(before), toSide(after)];
  const start = toState(earlier, options);
  const steps = planSteps(start, listEdits(earlier, later), TOOLS.isWorkable);
  const states = [start];
  for (const step of steps) states.push(applyStep(states.at(-1) ?? start, step));
  return states;
}

/** Everything that an order says of its candidates, as JSON. */
function show({ ranked, unranked, byId, totals }: Ordering): string {
  return JSON.stringify({ ranked, unranked, ids: [...byId.keys()], totals });
}

describe('a comparison that remembers what did not change', () => {
  test('puts the candidates of every step in the order in which an assessment of that step does', () => {
    fc.assert(
      fc.property(statePairs, ways, (pair, options) => {
        const work = rememberEntries();
        for (const state of listStates(pair, options)) {
          expect(show(orderState(state, work))).toBe(show(assess(state)));
        }
      }),
      runs(0.3),
    );
  });

  // In a long list a step changes few candidates, which then move among the others one by one.
  test.each([
    { pairs: statePairs, of: 'a few candidates', share: 0.4 },
    { pairs: longStatePairs, of: 'many', share: 0.4 },
    { pairs: appraisedPairs, of: 'those whose horizons become equal or unequal', share: 0.4 },
  ])('moves at each step of $of just what differs between two assessments', ({ pairs, share }) => {
    fc.assert(
      fc.property(pairs, ways, (pair, options) => {
        const assessed = listStates(pair, options).map((state) => assess(state));
        const { steps, before } = compareStates(
          toSide(pair[0]),
          toSide(pair[1]),
          { ...options, date: null },
          TOOLS,
        );
        expect(show(before)).toBe(assessed[0] && show(assessed[0]));
        const moves = assessed.slice(1).map((after, index) => {
          const earlier = assessed[index];
          if (earlier === undefined) throw new Error('every step starts from a state');
          return findMoves(earlier, after);
        });
        expect(JSON.stringify(steps.map((step) => step.moves))).toBe(JSON.stringify(moves));
      }),
      runs(share),
    );
  });

  test('has each side as an assessment of its own documents', () => {
    fc.assert(
      fc.property(statePairs, ways, (pair, options) => {
        const sides = pair.map(toSide);
        const [earlier, later] = sides;
        if (earlier === undefined || later === undefined) throw new Error('a pair has two states');
        const { before, after } = compareStates(earlier, later, { ...options, date: null }, TOOLS);
        expect(JSON.stringify(before)).toBe(JSON.stringify(assess(toState(earlier, options))));
        expect(JSON.stringify(after)).toBe(JSON.stringify(assess(toState(later, options))));
      }),
      runs(0.3),
    );
  });
});

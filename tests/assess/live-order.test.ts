import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import type { Entry, Position } from '../../src/assess/entry.ts';
import { judgeAndCost } from '../../src/assess/judge-and-cost.ts';
import { type StateChange, startLiveOrder } from '../../src/assess/live-order.ts';
import { rememberEntries } from '../../src/assess/remember-entries.ts';
import type { State } from '../../src/assess/state.ts';
import { toState } from '../../src/compare/side.ts';
import type { RankBy } from '../../src/documents/rank-by.ts';
import { runs } from '../support/property-runs.ts';
import { appraisedPairs, longStatePairs, toSide } from '../support/state-pairs.ts';

const ways = fc.record({
  by: fc.constantFrom<RankBy>('answers', 'saving', 'npv'),
  all: fc.boolean(),
});

/** What is told of candidates by their ids, and what they come to. */
interface Told {
  readonly stands: Map<string, string>;
  sums: string;
  leaders: readonly string[];
}

function tell(entry: Entry, position: Position | null): string {
  const { judgement, keySums } = entry;
  return JSON.stringify({ verdict: judgement.verdict, keySums, position });
}

/** What an assessment of a state tells. */
function tellAnew(state: State): Told {
  const { byId, ranked, totals } = assess(state);
  const sumsOf = ({ annual, oneOff }: typeof totals.open) => ({ annual, oneOff });
  return {
    stands: new Map(
      [...byId].map(([id, entry]) => {
        const { rank, rankRange } = entry.kind === 'ranked' ? entry : { rank: 0, rankRange: null };
        return [id, tell(entry, rankRange && { rank, rankRange })];
      }),
    ),
    sums: JSON.stringify({ qualifies: sumsOf(totals.qualifies), open: sumsOf(totals.open) }),
    leaders: ranked
      .filter(({ rank }) => rank === 1)
      .map(({ candidate }) => candidate.candidate)
      .sort(),
  };
}

/** Starts with a state, and holds after each change that what is told of it leads to what is so. */
function follow(start: State, work = judgeAndCost) {
  const live = startLiveOrder(start, work);
  const told = tellAnew(start);
  return {
    live,
    change: (change: StateChange) => {
      const { stands, sums } = live.change(change);
      expect(JSON.stringify(sums.from)).toBe(told.sums);
      for (const { candidate, from, to } of stands) {
        expect(from && tell(from.entry, from.position)).toBe(told.stands.get(candidate) ?? null);
        if (to === null) told.stands.delete(candidate);
        else told.stands.set(candidate, tell(to.entry, to.position));
      }
      told.sums = JSON.stringify(sums.to);
      told.leaders = live.listLeaders();
      const anew = tellAnew(live.readState());
      expect({ ...told, stands: [...told.stands].sort() }).toEqual({
        ...anew,
        stands: [...anew.stands].sort(),
      });
    },
  };
}

describe('an order that is kept up to date', () => {
  test('stands as one made anew after each change of a few candidates, there and back', () => {
    fc.assert(
      fc.property(longStatePairs, ways, fc.integer({ min: 1, max: 3 }), (pair, options, few) => {
        const [first, last] = pair.map((side) => toState(toSide(side), options));
        if (first === undefined || last === undefined) throw new Error('a pair has two states');
        const { sheet, assumptions } = first;
        const { change } = follow(first, rememberEntries());
        const ids = [...new Set([...first.candidates.keys(), ...last.candidates.keys()])];
        for (const to of [last, first]) {
          const differing = ids.filter(
            (id) => first.candidates.get(id) !== last.candidates.get(id),
          );
          while (differing.length > 0) {
            const chosen = differing.splice(0, few);
            const candidates = new Map(chosen.map((id) => [id, to.candidates.get(id) ?? null]));
            change({ sheet, assumptions, candidates });
          }
        }
      }),
      runs(0.2),
    );
  });

  test('ranks everybody anew where a change makes horizons equal or unequal', () => {
    fc.assert(
      fc.property(appraisedPairs, (pair) => {
        const [first, last] = pair.map((side) => toState(toSide(side), { by: 'npv', all: false }));
        if (first === undefined || last === undefined) throw new Error('a pair has two states');
        const { sheet, assumptions } = first;
        const { change } = follow(first, rememberEntries());
        for (const to of [last, first]) {
          for (const [id, candidate] of to.candidates) {
            change({ sheet, assumptions, candidates: new Map([[id, candidate]]) });
          }
        }
      }),
      runs(0.2),
    );
  });

  test('stands as one made anew after a change of the sheet, the assumptions and anybody', () => {
    fc.assert(
      fc.property(longStatePairs, ways, fc.boolean(), (pair, options, isRemembered) => {
        const [first, last] = pair.map((side) => toState(toSide(side), options));
        if (first === undefined || last === undefined) throw new Error('a pair has two states');
        const { change } = follow(first, isRemembered ? rememberEntries() : judgeAndCost);
        const none = new Map<string, null>();
        change({ sheet: last.sheet, assumptions: first.assumptions, candidates: none });
        change({ sheet: last.sheet, assumptions: last.assumptions, candidates: none });
        const gone = [...first.candidates.keys()].map((id) => [id, null] as const);
        change({ ...last, candidates: new Map([...gone, ...last.candidates]) });
        change({ ...last, candidates: new Map(gone) });
      }),
      runs(0.3),
    );
  });
});

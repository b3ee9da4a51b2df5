import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/assess/assessment.ts';
import { type Comparison, compareStates } from '../../src/compare/compare.ts';
import type { Amounts, FigureMove } from '../../src/compare/figures.ts';
import type { RankBy } from '../../src/documents/rank-by.ts';
import { runs } from '../support/property-runs.ts';
import { type PlainState, rankState, statePairs, toSide } from '../support/state-pairs.ts';

/** Digits enough for the difference of any two amounts in these tests. */
const Exact = Decimal.clone({ precision: 400 });

const ways = fc.record({
  by: fc.constantFrom<RankBy>('answers', 'saving'),
  all: fc.boolean(),
});

function compare(
  [before, after]: readonly [PlainState, PlainState],
  { by, all }: { by: RankBy; all: boolean },
): Comparison {
  const options = { by, all, date: null };
  return compareStates(toSide(before), toSide(after), options, { isWorkable: () => true });
}

/** Where each candidate of a list stands: verdict, rank, range; from a run of its own. */
function listStands(list: Assessment): Record<string, unknown> {
  const ranked = list.ranked.map(({ candidate, judgement, rank, rankRange }) => [
    candidate.candidate,
    { verdict: judgement.verdict, rank, rankRange },
  ]);
  const others = list.unranked.map(({ candidate, judgement }) => [
    candidate.candidate,
    { verdict: judgement.verdict, rank: null, rankRange: null },
  ]);
  return Object.fromEntries([...ranked, ...others]);
}

/** The stands of the earlier list with the moves made. */
function applyMoves(
  stands: Record<string, unknown>,
  { verdicts, ranks }: Comparison['whole'],
): Record<string, unknown> {
  const result = structuredClone(stands);
  for (const { candidate, to } of verdicts) {
    if (to === null) delete result[candidate];
    else result[candidate] = { ...NOWHERE, ...Object(result[candidate]), verdict: to };
  }
  for (const { candidate, to } of ranks) {
    if (!Object.hasOwn(result, candidate)) continue;
    const { rank, rankRange } = to ?? NOWHERE;
    result[candidate] = { ...Object(result[candidate]), rank, rankRange };
  }
  return result;
}

const NOWHERE = { rank: null, rankRange: null };

const FIGURES = [
  'spend',
  'addressable',
  'residual',
  'gross',
  'adjusted',
  'cashReleasing',
  'reference',
] as const;

/** Every sum of the totals of a list, by name; nought where there is none. */
function listTotals({ totals }: Assessment): Map<string, Decimal> {
  const sums = new Map<string, Decimal>();
  for (const of of ['qualifies', 'open'] as const) {
    for (const [period, savings] of [
      ['annual', totals[of].annual],
      ['one-off', totals[of].oneOff],
    ] as const) {
      for (const figure of FIGURES) {
        const amounts: Amounts = savings?.[figure] ?? {};
        for (const run of ['low', 'central', 'high'] as const) {
          sums.set(`${of} ${period} ${figure} ${run}`, new Exact(amounts[run] ?? 0));
        }
      }
    }
  }
  return sums;
}

/** Adds the changes of some moves to sums. */
function addChanges(
  sums: Map<string, Decimal>,
  moves: readonly (FigureMove & { readonly of: string })[],
): Map<string, Decimal> {
  const result = new Map(sums);
  for (const { of, period, figure, change } of moves) {
    for (const [run, amount] of Object.entries(change)) {
      const key = `${of} ${period} ${figure} ${run}`;
      result.set(key, new Exact(result.get(key) ?? 0).plus(amount));
    }
  }
  return result;
}

function show(sums: Map<string, Decimal>): string[] {
  return [...sums].map(([key, amount]) => `${key} ${amount.toFixed()}`).sort();
}

describe('two states compared', () => {
  test('differ by just what two separate runs differ by', () => {
    fc.assert(
      fc.property(statePairs, ways, (pair, way) => {
        const [first, last] = pair.map((each) => rankState(each, way.by, way.all));
        if (first === undefined || last === undefined) throw new Error('a pair has two states');
        const { whole } = compare(pair, way);
        expect(applyMoves(listStands(first), whole)).toEqual(listStands(last));
        expect(show(addChanges(listTotals(first), whole.totals))).toEqual(show(listTotals(last)));
      }),
    );
  });

  test('are joined by steps that add up to the difference, to the last digit', () => {
    fc.assert(
      fc.property(statePairs, ways, (pair, way) => {
        const [first, last] = pair.map((each) => rankState(each, way.by, way.all));
        if (first === undefined || last === undefined) throw new Error('a pair has two states');
        const { steps } = compare(pair, way);
        let stands = listStands(first);
        let totals = listTotals(first);
        for (const { moves } of steps) {
          for (const { candidate, from } of moves.ranks) {
            const { rank, rankRange } = from ?? NOWHERE;
            expect({ ...NOWHERE, ...Object(stands[candidate]) }).toMatchObject({ rank, rankRange });
          }
          stands = applyMoves(stands, moves);
          totals = addChanges(totals, moves.totals);
        }
        expect(stands).toEqual(listStands(last));
        expect(show(totals)).toEqual(show(listTotals(last)));
      }),
    );
  });

  test('do not depend on the order of their candidates', () => {
    fc.assert(
      fc.property(statePairs, ways, ([before, after], way) => {
        const turned = (state: PlainState): PlainState => ({
          ...state,
          candidates: state.candidates.toReversed(),
        });
        const plain = compare([before, after], way);
        const other = compare([turned(before), turned(after)], way);
        expect(JSON.stringify(other.steps)).toBe(JSON.stringify(plain.steps));
        expect(JSON.stringify(other.candidates)).toBe(JSON.stringify(plain.candidates));
      }),
      runs(0.5),
    );
  });

  test('have no edits when they are the same', () => {
    fc.assert(
      fc.property(statePairs, ways, ([state], way) => {
        const pair = [state, structuredClone(state)] as const;
        const { edits, steps, candidates, lead } = compare(pair, way);
        expect({ edits, steps, candidates }).toEqual({ edits: [], steps: [], candidates: [] });
        expect(lead.from).toEqual(lead.to);
      }),
      runs(0.5),
    );
  });
});

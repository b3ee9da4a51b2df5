import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupCauses } from '../../src/compare/cause-groups.ts';
import { compareStates } from '../../src/compare/compare.ts';
import type { Edit } from '../../src/compare/edit.ts';
import { PROPERTY_RUNS, runs } from '../support/property-runs.ts';
import {
  type PlainCandidate,
  type PlainState,
  rankState,
  statePairs,
  toSide,
} from '../support/state-pairs.ts';
import { findMinimal, listParts, numberSets } from './sets-by-force.ts';

/** The ids of those that a separate run ranks first. */
function findFirst(state: PlainState): string[] {
  return rankState(state)
    .ranked.filter(({ rank }) => rank === 1)
    .map(({ candidate }) => candidate.candidate)
    .sort();
}

function hasMust({ markings }: PlainState): boolean {
  return Object.values(markings).includes('must');
}

/** The later state with some edits undone in plain values, by no code of ours. */
function undo(
  [before, after]: readonly [PlainState, PlainState],
  edits: readonly Edit[],
): PlainState {
  return edits.reduce((state, edit) => makeEdit(state, before, edit), after);
}

/** A state in which one edit is as another has it. */
function makeEdit(state: PlainState, other: PlainState, edit: Edit): PlainState {
  const { of, candidate: id, what, subject } = edit;
  if (of === 'assumptions') return { ...state, ratio: other.ratio };
  if (of === 'sheet') {
    const { [subject]: _old, ...others } = state.markings;
    const marking = other.markings[subject];
    return {
      ...state,
      markings: marking === undefined ? others : { ...others, [subject]: marking },
      candidates: state.candidates.map((each) => giveBackAnswer(each, other, edit)),
    };
  }
  const now = other.candidates.find((each) => each.id === id);
  const others = state.candidates.filter((each) => each.id !== id);
  if (now === undefined) return { ...state, candidates: others };
  const was = state.candidates.find((each) => each.id === id);
  const edited = was === undefined ? now : editCandidate(was, now, { what, subject, edit });
  return { ...state, candidates: [...others, edited] };
}

/** With a criterion that was dropped go the answers to it, which are no edits of their own. */
function giveBackAnswer(
  candidate: PlainCandidate,
  { candidates }: PlainState,
  { what, subject }: Edit,
): PlainCandidate {
  const answer = candidates.find(({ id }) => id === candidate.id)?.meets[subject];
  return what !== 'criterion-removed' || answer === undefined
    ? candidate
    : { ...candidate, meets: { ...candidate.meets, [subject]: answer } };
}

function editCandidate(
  was: PlainCandidate,
  now: PlainCandidate,
  { what, subject, edit }: { what: string; subject: string; edit: Edit },
): PlainCandidate {
  switch (what) {
    case 'answer': {
      const { [subject]: _old, ...meets } = was.meets;
      const answer = now.meets[subject];
      return { ...was, meets: answer === undefined ? meets : { ...meets, [subject]: answer } };
    }
    case 'status':
      return { ...was, status: now.status };
    case 'links':
      return { ...was, overlaps: now.overlaps };
    case 'savings':
      return { ...was, cashable: now.cashable };
    case 'spend': {
      const line = now.lines.find(({ id }) => id === subject);
      const old = was.lines.find(({ id }) => id === subject);
      const others = was.lines.filter(({ id }) => id !== subject);
      if (line === undefined) return { ...was, lines: others };
      if (old === undefined) return { ...was, lines: [...others, line] };
      const keys = edit.changes.map(({ path }) => path[0]);
      const changed = Object.fromEntries(
        Object.entries(line).filter(([key]) => keys.includes(key)),
      );
      return { ...was, lines: [...others, { ...old, ...changed }] };
    }
    case 'platform':
      // what a platform costs ranks nobody by answers
      return was;
    default:
      throw new Error(`${what} moves nothing`);
  }
}

const OPTIONS = { by: 'answers', all: false, date: null } as const;

function compareLead(pair: readonly [PlainState, PlainState]) {
  const [before, after] = pair.map(toSide);
  if (before === undefined || after === undefined) throw new Error('a pair has two states');
  return compareStates(before, after, OPTIONS, { isWorkable: () => true });
}

/** Whether somebody else stands first without some edits; a sheet without a Must is none to judge on. */
function loses(pair: readonly [PlainState, PlainState], edits: readonly Edit[]): boolean {
  const state = undo(pair, edits);
  return hasMust(state) && findFirst(state).join() !== findFirst(pair[1]).join();
}

describe('the edits that changed who stands first', () => {
  test('are those without which, each by itself or so many together, others would stand first', () => {
    let [tried, grouped] = [0, 0];
    fc.assert(
      fc.property(statePairs, (pair) => {
        const { lead } = compareLead(pair);
        const [from, to] = [findFirst(pair[0]), findFirst(pair[1])];
        expect(lead).toMatchObject({ from, to });
        if (from.join() === to.join()) {
          expect(lead.minimalSets).toEqual([]);
          return;
        }
        tried += 1;
        expect(lead.minimalSets).not.toEqual([]);
        const sets = lead.minimalSets.map((set) => set.flat());
        for (const set of sets) expect(loses(pair, set), JSON.stringify(set)).toBe(true);
        const groups = groupCauses(lead.minimalSets);
        if (groups === null) return;
        for (const cause of groups.needed) expect(loses(pair, [...cause])).toBe(true);
        for (const { causes, enough } of groups.groups) {
          grouped += 1;
          for (const undone of listParts(causes)) {
            const left = causes.length - undone.length;
            if (left >= enough) expect(loses(pair, undone.flat())).toBe(false);
            if (left === enough - 1) expect(loses(pair, undone.flat())).toBe(true);
          }
        }
      }),
      runs(0.8),
    );
    expect(tried).toBeGreaterThan(PROPERTY_RUNS / 4);
    expect(grouped).toBeGreaterThan(0);
  });

  test('are all those that trying every set of edits finds', () => {
    let tried = 0;
    fc.assert(
      fc.property(statePairs, (pair) => {
        const { lead, edits, steps } = compareLead(pair);
        const moving = steps.flatMap((step) => step.edits);
        if (lead.minimalSets.length === 0 || !lead.isComplete || moving.length > 7) return;
        tried += 1;
        const sets = lead.minimalSets.map((set) => set.flat());
        expect(numberSets(sets, edits)).toEqual(
          numberSets(
            findMinimal(moving, (set) => loses(pair, set)),
            edits,
          ),
        );
      }),
      runs(2),
    );
    expect(tried).toBeGreaterThan(1);
  });

  test('are never such that undoing them leaves the sheet without a Must', () => {
    const candidate = { status: 'assessed', cashable: undefined, overlaps: [], because: 'so' };
    const saves = (amount: string) => [
      { id: 'desks', amount, addressable: '100%', grade: '1', kind: 'annual' },
    ];
    const candidates = [
      { ...candidate, id: 'a', meets: { c0: 'Y', c1: 'N' }, lines: saves('£1m') },
      { ...candidate, id: 'b', meets: { c0: 'N', c1: 'N' }, lines: saves('£3m') },
    ];
    // a leads by the Must that it meets; with another Must that neither meets, b leads by its saving.
    // With both Musts a leads; without the new one there would be none.
    const { lead } = compareLead([
      { markings: { c0: 'must', c2: 1 }, ratio: '2', candidates },
      { markings: { c1: 'must', c2: 1 }, ratio: '2', candidates },
    ]);
    expect([lead.from, lead.to]).toEqual([['a'], ['b']]);
    expect(lead.minimalSets.map(nameSet)).toEqual([['criterion-removed c0']]);
  });
});

function nameSet(set: readonly (readonly Edit[])[]): string[] {
  return set.flat().map(({ what, subject }) => `${what} ${subject}`);
}

/** Candidates that differ in their answers to four Musts, and perhaps in their status. */
function stateOf(answers: Readonly<Record<string, string>>, statuses = {}): PlainState {
  const known: Readonly<Record<string, string>> = statuses;
  return {
    markings: { c0: 'must', c1: 'must', c2: 'must', c3: 'must' },
    ratio: '2',
    candidates: Object.entries(answers).map(([id, typed]) => ({
      id,
      status: known[id] ?? 'assessed',
      meets: Object.fromEntries([...typed].map((meets, index) => [`c${index}`, meets])),
      lines: [],
      cashable: undefined,
      overlaps: [],
      because: 'so',
    })),
  };
}

describe('a new lead', () => {
  test('that two of three answers would have brought about is lost without any two of them', () => {
    // b goes from 0 Musts to 3 and passes the 1 of a: with 2 it would too, with 1 it would share the lead
    const { lead } = compareLead([
      stateOf({ a: 'Y???', b: '????' }),
      stateOf({ a: 'Y???', b: 'YYY?' }),
    ]);
    expect(lead.minimalSets.map(nameSet)).toEqual([
      ['answer c0', 'answer c1'],
      ['answer c0', 'answer c2'],
      ['answer c1', 'answer c2'],
    ]);
  });

  test('names no edit whose undoing changes nothing', () => {
    // without a, b leads whatever c answered
    const { lead } = compareLead([
      stateOf({ a: 'YYY?', b: 'YY??', c: '????' }),
      stateOf({ b: 'YY??', c: 'Y???' }),
    ]);
    expect(lead.minimalSets.map(nameSet)).toEqual([['left ']]);
    expect(lead.gone).toEqual([{ id: 'a', how: 'left' }]);
  });

  test('says whether the old leader is no longer ranked or is ruled out', () => {
    const before = stateOf({ a: 'YYY?', b: 'YY??' });
    const delivered = compareLead([before, stateOf({ a: 'YYY?', b: 'YY??' }, { a: 'delivered' })]);
    expect(delivered.lead.gone).toEqual([{ id: 'a', how: 'unranked' }]);
    const ruledOut = compareLead([before, stateOf({ a: 'YYYN', b: 'YY??' })]);
    expect(ruledOut.lead.gone).toEqual([{ id: 'a', how: 'ruled-out' }]);
    expect(ruledOut.lead.minimalSets.map(nameSet)).toEqual([['answer c3']]);
    const passed = compareLead([before, stateOf({ a: 'YYY?', b: 'YYYY' })]);
    expect(passed.lead.gone).toEqual([]);
  });

  test('that came about in more ways than can be tried has edits that are a cause all the same', () => {
    // thirty led, and each is ruled out by four answers: to have one back takes all its four undone
    const ids = Array.from({ length: 30 }, (_, index) => `c${index}`);
    const of = (typed: string) => Object.fromEntries(ids.map((id) => [id, typed]));
    const { lead } = compareLead([
      stateOf({ ...of('YYYY'), z: 'Y???' }),
      stateOf({ ...of('NNNN'), z: 'Y???' }),
    ]);
    expect(lead.to).toEqual(['z']);
    expect(lead.isComplete).toBe(false);
    const [set = [], ...others] = lead.minimalSets;
    expect(others).toEqual([]);
    expect(nameSet(set)).toEqual(['answer c0', 'answer c1', 'answer c2', 'answer c3']);
    expect(new Set(set.flat().map(({ candidate }) => candidate)).size).toBe(1);
  });
});

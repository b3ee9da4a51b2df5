import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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

/** The earlier state with some edits made in plain values, by no code of ours. */
function makeEdits(
  [before, after]: readonly [PlainState, PlainState],
  edits: readonly Edit[],
): PlainState {
  return edits.reduce((state, edit) => makeEdit(state, after, edit), before);
}

function makeEdit(state: PlainState, after: PlainState, edit: Edit): PlainState {
  const { of, candidate: id, what, subject } = edit;
  if (of === 'assumptions') return { ...state, ratio: after.ratio };
  if (of === 'sheet') {
    const { [subject]: _old, ...others } = state.markings;
    const marking = after.markings[subject];
    return {
      ...state,
      markings: marking === undefined ? others : { ...others, [subject]: marking },
    };
  }
  const now = after.candidates.find((each) => each.id === id);
  const others = state.candidates.filter((each) => each.id !== id);
  if (now === undefined) return { ...state, candidates: others };
  const was = state.candidates.find((each) => each.id === id);
  const edited = was === undefined ? now : editCandidate(was, now, { what, subject, edit });
  return { ...state, candidates: [...others, edited] };
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
    default:
      throw new Error(`${what} moves nothing`);
  }
}

describe('the edits that changed who stands first', () => {
  test('are enough by themselves, and none of them can be spared', () => {
    let tried = 0;
    fc.assert(
      fc.property(statePairs, (pair) => {
        const { lead } = compareStates(
          toSide(pair[0]),
          toSide(pair[1]),
          { by: 'answers', all: false, date: null },
          { isWorkable: () => true },
        );
        const [from, to] = [findFirst(pair[0]), findFirst(pair[1])];
        expect(lead).toMatchObject({ from, to });
        if (from.join() === to.join()) {
          expect(lead.because).toEqual([]);
          return;
        }
        tried += 1;
        const enough = makeEdits(pair, lead.because);
        expect(hasMust(enough)).toBe(true);
        expect(findFirst(enough)).toEqual(to);
        for (const spared of lead.because) {
          const fewer = makeEdits(
            pair,
            lead.because.filter((edit) => edit !== spared),
          );
          // a sheet without a Must is none that could be judged on
          if (hasMust(fewer)) expect(findFirst(fewer)).not.toEqual(to);
        }
      }),
      runs(1.2),
    );
    expect(tried).toBeGreaterThan(PROPERTY_RUNS / 2);
  });

  test('are never such that they leave the sheet without a Must', () => {
    const candidate = { status: 'assessed', cashable: undefined, overlaps: [], because: 'so' };
    const saves = (amount: string) => [
      { id: 'desks', amount, addressable: '100%', grade: '1', kind: 'annual' },
    ];
    const candidates = [
      { ...candidate, id: 'a', meets: { c0: 'Y', c1: 'N' }, lines: saves('£1m') },
      { ...candidate, id: 'b', meets: { c0: 'N', c1: 'N' }, lines: saves('£3m') },
    ];
    // a leads by the Must that it meets; with another Must that neither meets, b leads by its saving.
    // Without any Must b would lead too, so that to take out the old one would seem to be enough.
    const { lead } = compareStates(
      toSide({ markings: { c0: 'must', c2: 1 }, ratio: '2', candidates }),
      toSide({ markings: { c1: 'must', c2: 1 }, ratio: '2', candidates }),
      { by: 'answers', all: false, date: null },
      { isWorkable: () => true },
    );
    expect([lead.from, lead.to]).toEqual([['a'], ['b']]);
    expect(lead.because.map(({ what, subject }) => `${what} ${subject}`)).toEqual([
      'criterion-added c1',
      'criterion-removed c0',
    ]);
  });
});

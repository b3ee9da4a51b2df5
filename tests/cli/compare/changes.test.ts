import { describe, expect, test } from 'vitest';
import { candidateText } from '../candidate-text.ts';
import { findStepFaults } from './check-steps.ts';
import { type Comparison, compare, listEdits } from './comparison.ts';
import { halving, makePair, musts, type ProjectText } from './project.ts';

/** Compares two states, whose steps have to add up. */
async function change(before: ProjectText, after: ProjectText, args: readonly string[] = []) {
  const compared = await compare(['before', 'after'], args, { cwd: makePair(before, after) });
  expect(findStepFaults(compared)).toEqual([]);
  return compared;
}

/** Compares one candidate before and after, with its answers to the three Musts as typed. */
function answer(before: string, after: string) {
  const side = (typed: string) => ({ candidates: { a: candidateText({ answers: musts(typed) }) } });
  return change(side(before), side(after));
}

/** The minimal sets of the only candidate, each as the criteria whose answers are in it. */
function nameSets({ candidates, edits }: Comparison): string[][] {
  const [{ minimalSets } = { minimalSets: [] }, ...others] = candidates;
  expect(others).toEqual([]);
  return minimalSets.map((set) =>
    set.map((number) => edits.find((edit) => edit.number === number)?.subject ?? '?'),
  );
}

const PERMITS = candidateText({ answers: { ...musts('YYY'), open: 'N' } });
const FERRIES = candidateText({
  id: 'ferries',
  name: 'Ferries',
  answers: { ...musts('YY?'), open: 'N' },
});

describe('a candidate', () => {
  test('that enters takes its rank and moves those behind it', async () => {
    // Three Musts met against two or three: the other may yet draw level, and never pass.
    const { candidates, edits } = await change(
      { candidates: { f: FERRIES } },
      { candidates: { f: FERRIES, p: PERMITS } },
    );
    expect(edits).toMatchObject([{ what: 'entered', candidate: 'boat-permits' }]);
    expect(candidates).toMatchObject([
      {
        id: 'boat-permits',
        status: { from: null, to: 'assessed' },
        verdict: { from: null, to: 'qualifies' },
        rank: { from: null, to: 1 },
        rankRange: { from: null, to: [1, 1] },
      },
      { id: 'ferries', rank: { from: 1, to: 2 }, rankRange: { from: [1, 1], to: [1, 2] } },
    ]);
  });

  test('that leaves gives its rank up', async () => {
    const { candidates, edits } = await change(
      { candidates: { f: FERRIES, p: PERMITS } },
      { candidates: { f: FERRIES } },
    );
    expect(edits).toMatchObject([{ what: 'left', candidate: 'boat-permits' }]);
    expect(candidates.map(({ id, rank }) => [id, rank.from, rank.to])).toEqual([
      ['ferries', 2, 1],
      ['boat-permits', 1, null],
    ]);
  });

  test.each([
    { from: 'radar', to: 'assessed', rank: { from: null, to: 1 } },
    { from: 'assessed', to: 'adopting', rank: { from: 1, to: null } },
    { from: 'adopting', to: 'delivered', rank: { from: null, to: null } },
  ])('that goes from $from to $to keeps its verdict', async ({ from, to, rank }) => {
    const side = (status: string) => ({
      candidates: { p: candidateText({ status, answers: musts('YYY') }) },
    });
    const { candidates, edits, steps } = await change(side(from), side(to));
    expect(edits).toMatchObject([
      { what: 'status', candidate: 'boat-permits', changes: [{ path: 'status', from, to }] },
    ]);
    expect(candidates).toMatchObject([
      { status: { from, to }, verdict: { from: 'qualifies', to: 'qualifies' }, rank },
    ]);
    expect(steps.flatMap(({ verdicts }) => verdicts)).toEqual([]);
  });
});

describe('a verdict', () => {
  test('that changes by one answer has that answer as its cause', async () => {
    const compared = await answer('YY?', 'YYY');
    expect(compared.candidates[0]?.verdict).toEqual({ from: 'open', to: 'qualifies' });
    expect(nameSets(compared)).toEqual([['paid']]);
  });

  test('that two answers of no each bring about is what it was only without both', async () => {
    const compared = await answer('YY?', 'NN?');
    expect(compared.candidates[0]?.verdict).toEqual({ from: 'open', to: 'ruled-out' });
    expect(nameSets(compared)).toEqual([['legal', 'wanted']]);
  });

  test('to ruled out has the answers of no as its cause, and no answer of yes', async () => {
    const compared = await answer('YY?', 'NNY');
    expect(nameSets(compared)).toEqual([['legal', 'wanted']]);
  });

  test('to ruled out has no part in an answer that is no longer known', async () => {
    // Without the no it would be open: the unknown answer alone rules nothing out.
    const compared = await answer('YYY', 'N?Y');
    expect(nameSets(compared)).toEqual([['legal']]);
  });

  test('that takes three answers of yes would not have changed without any of them', async () => {
    const compared = await answer('???', 'YYY');
    expect(nameSets(compared)).toEqual([['legal'], ['wanted'], ['paid']]);
  });

  test('from ruled out to qualifies takes each answer that turned to yes', async () => {
    const compared = await answer('N?Y', 'YYY');
    expect(compared.candidates[0]?.verdict).toEqual({ from: 'ruled-out', to: 'qualifies' });
    expect(nameSets(compared)).toEqual([['legal'], ['wanted']]);
  });

  test('does not change with a Could, however much it moves the rank', async () => {
    // Both meet two Musts, so that the point of the Could decides between them.
    const rival = candidateText({ id: 'ferries', name: 'Ferries', answers: musts('YY?') });
    const own = (open: string) => candidateText({ answers: { ...musts('YY?'), open } });
    const compared = await change(
      { candidates: { f: rival, p: own('N') } },
      { candidates: { f: rival, p: own('Y') } },
    );
    expect(compared.steps.flatMap(({ verdicts }) => verdicts)).toEqual([]);
    // Before: level with the rival's low key, behind its high key. After: level with its high key.
    expect(compared.candidates.map(({ id, rank }) => [id, rank])).toEqual([
      ['boat-permits', { from: 2, to: 1 }],
      ['ferries', { from: 1, to: 2 }],
    ]);
  });
});

describe('--top', () => {
  test('says who is in, borderline and out before and after', async () => {
    // Of a list of one: the one that qualifies and can be beaten by nobody is in.
    const sides = [
      { candidates: { f: FERRIES, p: halving('£2m', { answers: musts('Y??') }) } },
      { candidates: { f: FERRIES, p: halving('£2m', { answers: musts('YNN') }) } },
    ] as const;
    const { candidates, settings } = await change(...sides, ['--top', '1']);
    expect(settings.top).toBe(1);
    expect(candidates.map(({ id, place }) => [id, place.from, place.to])).toEqual([
      ['ferries', 'borderline', 'borderline'],
      ['boat-permits', 'borderline', 'out'],
    ]);
    const won = halving('£2m', { answers: musts('YYY') });
    const later = await change(sides[1], { candidates: { p: won } }, ['--top', '1']);
    expect(later.candidates.map(({ id, place }) => [id, place.from, place.to])).toEqual([
      ['boat-permits', 'out', 'in'],
      ['ferries', 'borderline', null],
    ]);
    expect(listEdits(later)).toEqual([
      'boat-permits answer wanted',
      'boat-permits answer paid',
      'ferries left',
    ]);
  });
});

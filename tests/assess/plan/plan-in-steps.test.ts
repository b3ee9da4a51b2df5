import { expect, test } from 'vitest';
import { assess } from '../../../src/assess/assess.ts';
import { type PlanOptions, type PlanStep, planInSteps } from '../../../src/assess/plan/plan.ts';
import type { PlanRequest } from '../../../src/assess/plan/request.ts';
import { makeState } from '../../support/make-state.ts';
import { parseCandidate, parseSheet } from '../../support/parse.ts';
import { rawSheet } from '../../support/raw-sheet.ts';
import { planOf, rawOneYear, request } from './plan-of.ts';

const THREE = [rawOneYear('a', 60, 150), rawOneYear('b', 50, 120), rawOneYear('c', 90, 118)];

/** The last step that is told while a plan is made. */
function lastStep(asked: PlanRequest, options: PlanOptions = {}): PlanStep | undefined {
  const sheet = parseSheet(rawSheet({ law: 'must' }));
  const state = makeState({ sheet, candidates: THREE.map(parseCandidate) });
  return [...planInSteps(assess(state), asked, options)].at(-1);
}

test.each<[string, PlanRequest, PlanOptions, number]>([
  // The plan, two other runs, no budget, what is left out, two margins, a fifth less.
  ['a plan', request(), {}, 8],
  // Without the team and without both, too.
  ['a plan with a team', request({ team: [1, 1] }), {}, 10],
  ['a plan with what must start', request({ must: new Map([['a', null]]) }), {}, 9],
  // Twenty shares, of which 100% is the plan itself, and 80% the fifth less.
  ['a plan with its frontier', request(), { frontier: true }, 26],
])('%s takes as many searches as it says', (_, asked, options, searches) => {
  expect(lastStep(asked, options)).toEqual({ done: searches, total: searches });
});

test('the frontier has at 100% the plan itself, with its proof', () => {
  const { frontier, value, isProven } = planOf(THREE, request(), { frontier: true });
  expect(frontier?.find(({ percent }) => percent === 100)).toMatchObject({
    value: value.low,
    isProven,
  });
});

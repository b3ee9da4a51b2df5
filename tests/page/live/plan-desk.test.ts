import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PlanResult } from '../../../src/assess/plan/plan.ts';
import { startPlanDesk } from '../../../src/page/live/plan-desk.ts';
import type { Planning } from '../../../src/page/planning/planning.ts';
import type { ShownPlan } from '../../../src/page/planning/shown-plan.ts';
import { openPage } from '../../../src/page/what-if/open-page.ts';
import { firstWish } from '../../../src/page/what-if/wish.ts';
import { sha256 } from '../../support/to-source.ts';
import { portfolioPage } from '../planning/portfolio-page.ts';

const NOT_FOUND: PlanResult = { kind: 'not-found' };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A plan of so many searches, each of five milliseconds. */
function slowPlan(searches: number) {
  const data = portfolioPage();
  const showing = openPage(data, sha256).show(firstWish(data));
  const shown = showing.kind === 'shown' ? showing.shown.plan : null;
  if (shown?.kind !== 'settled' || shown.work.kind !== 'planning') throw new Error('no plan');
  let done = 0;
  const planning: Planning = {
    request: shown.work.planning.request,
    read: () => (done < searches ? undefined : NOT_FOUND),
    readStep: () => ({ done, total: searches }),
    goOn: () => {
      done += 1;
      clock += 5;
    },
    finish: () => NOT_FOUND,
  };
  const plan: ShownPlan = { ...shown, work: { kind: 'planning', planning } };
  return { plan, countDone: () => done };
}

let clock = 0;

function startDesk() {
  clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  const seen: ShownPlan[] = [];
  const desk = startPlanDesk((_before, plan) => seen.push(plan));
  return { desk, seen };
}

describe('the desk at which plans are worked out', () => {
  test('works in slices, tells how far it has come, and keeps what stands until the end', () => {
    const { desk, seen } = startDesk();
    const { plan, countDone } = slowPlan(10);
    const steps: (number | undefined)[] = [];
    desk.watch(() => steps.push(desk.readStep()?.done));
    desk.want(plan, plan);
    expect(countDone()).toBe(0);
    expect({ isAtStart: desk.isAtStart(), isOld: desk.isOld() }).toEqual({
      isAtStart: true,
      isOld: false,
    });
    vi.advanceTimersToNextTimer();
    expect(countDone()).toBe(3);
    vi.runAllTimers();
    expect(steps).toEqual([3, 6, 9]);
    expect(seen).toEqual([plan]);
    expect(desk.readSeen()).toBe(plan);
    expect(desk.isAtStart()).toBe(false);
    expect(desk.readStep()).toBeNull();
  });

  test('gives a plan up that is no longer wanted, and goes on with it when it is again', () => {
    const { desk } = startDesk();
    const [files, first, second] = [slowPlan(1), slowPlan(10), slowPlan(5)];
    desk.want(files.plan, files.plan);
    vi.runAllTimers();
    desk.want(first.plan, files.plan);
    vi.advanceTimersToNextTimer();
    expect(first.countDone()).toBe(3);
    expect(desk.isOld()).toBe(true);
    expect(desk.readSeen()).toBe(files.plan);
    desk.want(second.plan, files.plan);
    vi.runAllTimers();
    expect(desk.readSeen()).toBe(second.plan);
    expect(first.countDone()).toBe(3);
    desk.want(first.plan, files.plan);
    vi.advanceTimersToNextTimer();
    expect(first.countDone()).toBe(6);
  });

  test('sees at once what was worked out already', () => {
    const { desk, seen } = startDesk();
    const { plan } = slowPlan(0);
    desk.want(plan, plan);
    expect(desk.readSeen()).toBe(plan);
    expect(desk.isOld()).toBe(false);
    vi.runAllTimers();
    expect(seen).toEqual([]);
  });

  test('keeps no plan of other files', () => {
    const { desk } = startDesk();
    const [ours, theirs] = [slowPlan(1), slowPlan(5)];
    desk.want(ours.plan, ours.plan);
    vi.runAllTimers();
    desk.want(theirs.plan, theirs.plan);
    expect(desk.readSeen()).toBeNull();
    desk.want(null, null);
    vi.runAllTimers();
    expect(desk.readSeen()).toBeNull();
    expect(theirs.countDone()).toBe(0);
  });
});

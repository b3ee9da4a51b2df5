import { describe, expect, test } from 'vitest';
import type { PageData } from '../../../src/page/data/page-data.ts';
import { type Store, startStore } from '../../../src/page/live/store.ts';
import { readFragment, writeFragment } from '../../../src/page/what-if/fragment.ts';
import { makeReading } from '../make-reading.ts';
import { PLAN_FILE, portfolioPage, readPlanText } from '../planning/portfolio-page.ts';
import { QUIET_ACTS } from '../quiet-acts.ts';

const BUDGET = 'plan.budget.2027-28';
const TEAM = 'plan.team.2028-29';

/** A store of a page, and the copies that it saved. */
function start(data: PageData = portfolioPage()) {
  const copies: PageData[] = [];
  const acts = { ...QUIET_ACTS, saveCopy: (copy: PageData) => void copies.push(copy) };
  const store = startStore(data, makeReading(), acts, () => undefined);
  return { store, copies, controls: () => store.read().controls };
}

function readFile(store: Store, file = PLAN_FILE): string {
  const { candidates } = store.readFiles().now;
  const content = candidates.find((each) => each.file === file)?.content;
  return content?.ok === true ? content.text : '';
}

function budgetOf(store: Store): readonly string[] {
  const { plan } = store.read().shown;
  if (plan?.kind !== 'settled') throw new Error('no plan');
  return plan.plan.budget.map(({ amount }) => amount.div(1e6).toFixed());
}

describe('the limits of a plan', () => {
  test('are changes: counted, named, undone, done again and taken back', () => {
    const { store, controls } = start();
    controls().change(BUDGET, '£14m');
    expect(budgetOf(store)).toEqual(['12', '14', '13', '10']);
    expect(controls().changes).toMatchObject([
      { path: BUDGET, candidate: 'Plan', what: 'budget, 2027-28', from: '£10m', to: '£14m' },
    ]);
    controls().change(TEAM, '9');
    expect(store.read().shown.plan).toMatchObject({ plan: { team: [7, 7, 9, 7] } });
    controls().undo();
    expect(store.read().shown.plan).toMatchObject({ plan: { team: 7 } });
    controls().redo();
    controls().takeBack(BUDGET);
    expect(budgetOf(store)).toEqual(['12', '10', '13', '10']);
    expect(controls().changes.map(({ path }) => path)).toEqual([TEAM]);
  });

  test('count as none where they say what the file does', () => {
    const { controls } = start();
    controls().change(BUDGET, '£14m');
    controls().change(BUDGET, '£10,000,000');
    expect(controls().changes).toEqual([]);
  });

  test('follow the files again all at once, and leave other changes', () => {
    const { store, controls } = start();
    controls().change('well-tests.scale-of-benefits', 'N');
    controls().change(BUDGET, '£14m');
    controls().change(TEAM, '9');
    controls().resetPlan();
    expect(controls().changes.map(({ path }) => path)).toEqual(['well-tests.scale-of-benefits']);
    controls().undo();
    expect(budgetOf(store)).toEqual(['12', '14', '13', '10']);
  });

  test('say why a value cannot be read, and change nothing', () => {
    const { store, controls } = start();
    controls().change(BUDGET, 'lots');
    expect(controls().refusals.get(BUDGET)?.why).toContain('“lots” is not an amount of money');
    expect(budgetOf(store)).toEqual(['12', '10', '13', '10']);
  });

  test('go into an address and come out of it', () => {
    const { store, controls } = start();
    controls().change(BUDGET, '£14m');
    controls().change(TEAM, '9');
    const { changes } = store.read().shown.wish;
    const hash = writeFragment({ target: 'plan', changes });
    const other = start();
    other.store.replace(readFragment(hash).changes ?? []);
    expect(other.store.read().shown.wish.changes).toEqual(changes);
    expect(budgetOf(other.store)).toEqual(budgetOf(store));
    other.store.replace([{ path: 'plan.budget.2040-41', value: '£1m' }]);
    expect(other.controls().status).toContain('The plan has no year 2040-41');
  });

  test('are saved in the text of the plan, and nowhere else', () => {
    const { store, controls, copies } = start();
    controls().change(BUDGET, '£14m');
    controls().change(TEAM, '9');
    const text = readPlanText()
      .replace('2027-28: £10m', '2027-28: £14m')
      .replace('team: 7', 'team: [7, 7, 9, 7]');
    expect(readFile(store)).toBe(text);
    const { loaded, now } = store.readFiles();
    const changed = now.candidates.filter((each, at) => each !== loaded.candidates[at]);
    expect(changed.map(({ file }) => file)).toContain(PLAN_FILE);
    controls().saveCopy();
    const [copy] = copies;
    expect(copy?.assume).toEqual([]);
    const again = start(copy);
    expect(budgetOf(again.store)).toEqual(budgetOf(store));
    expect(again.controls().changes).toEqual([]);
  });

  test('stay assumptions where they were typed, and the copy opens with them', () => {
    const asked = { typed: { budget: '2026-27=£12m,2027-28=£10m' }, frontier: false };
    const { store, controls, copies } = start(portfolioPage({ plan: null, asked }));
    controls().change(BUDGET, '£14m');
    controls().saveCopy();
    expect(controls().doubts).toMatchObject([{ kind: 'left', change: { path: BUDGET } }]);
    controls().saveCopy();
    expect(copies[0]?.assume).toEqual([`${BUDGET}=£14m`]);
    expect(copies[0]?.settings.plan).toEqual(asked);
    const again = start(copies[0]);
    expect(budgetOf(again.store)).toEqual(budgetOf(store));
    expect(again.controls().changes).toMatchObject([{ path: BUDGET, from: '£10m', to: '£14m' }]);
  });

  test('are those of the files once these were saved', () => {
    const { store, controls } = start();
    controls().change(BUDGET, '£14m');
    const { now } = store.readFiles();
    store.markSaved(now.candidates.filter(({ file }) => file === PLAN_FILE));
    expect(controls().changes).toEqual([]);
    expect(controls().readFile(BUDGET)).toBe('£14m');
    expect(budgetOf(store)).toEqual(['12', '14', '13', '10']);
  });

  test('are another plan’s in another folder', () => {
    const { store } = start(portfolioPage({ plan: null }));
    expect(store.read().shown.plan).toBeNull();
    expect(store.openFiles(portfolioPage().files)).toBeUndefined();
    expect(budgetOf(store)).toEqual(['12', '10', '13', '10']);
  });
});

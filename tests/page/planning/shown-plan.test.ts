import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makePlan } from '../../../src/assess/plan/plan.ts';
import { readRequest } from '../../../src/assess/plan/read-request.ts';
import type { PageData } from '../../../src/page/data/page-data.ts';
import { reportPlan } from '../../../src/page/planning/report-plan.ts';
import { readPlan, type ShownPlan, workOut } from '../../../src/page/planning/shown-plan.ts';
import { tellUnplanned } from '../../../src/page/planning/tell-unplanned.ts';
import { openPage, type Shown, startPages } from '../../../src/page/what-if/open-page.ts';
import { firstWish, toChange } from '../../../src/page/what-if/wish.ts';
import { renderPlanJson } from '../../../src/report/plan/plan-json.ts';
import { runs } from '../../support/property-runs.ts';
import { sha256 } from '../../support/to-source.ts';
import { PLAN_FILE, portfolioPage, readPlanText } from './portfolio-page.ts';

const YEARS = ['2026-27', '2027-28', '2028-29', '2029-30'] as const;

function show(data: PageData, changes: readonly string[] = []): Shown {
  const showing = openPage(data, sha256).show({
    ...firstWish(data),
    changes: [...data.assume, ...changes].map(toChange),
  });
  if (showing.kind !== 'shown') throw new Error(showing.kind);
  return showing.shown;
}

function planJson(shown: Shown): unknown {
  workOut(shown.plan);
  const report = reportPlan(shown);
  return report && JSON.parse(renderPlanJson(report));
}

function settled(plan: ShownPlan | null) {
  if (plan?.kind !== 'settled') throw new Error('no plan is settled');
  return plan;
}

describe('the plan of a page', () => {
  test('is the one of the command line, whatever the budget and the team', () => {
    const millions = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(
        fc.tuple(millions, millions, millions, millions),
        fc.integer({ min: 0, max: 12 }),
        (budget, team) => {
          const changes = [
            ...budget.map((each, at) => `plan.budget.${YEARS[at]}=£${each}m`),
            ...YEARS.map((year) => `plan.team.${year}=${team}`),
          ];
          const shown = show(portfolioPage(), changes);
          const { plan } = settled(shown.plan);
          const made = makePlan(shown.report.assessment, readRequest(plan));
          if (made.kind !== 'planned') throw new Error(made.kind);
          const text = readPlanText()
            .replace(
              /^budget: .*/m,
              `budget: {${budget.map((each, at) => `${YEARS[at]}: £${each}m`).join(', ')}}`,
            )
            .replace('team: 7', `team: [${YEARS.map(() => team).join(', ')}]`);
          const own = show(portfolioPage({ plan: text }));
          const omit = ({ planFile: _, ...rest }: { planFile: unknown }) => rest;
          const asJson = (json: unknown) => omit(JSON.parse(JSON.stringify(json)));
          expect(asJson(planJson(shown))).toEqual(asJson(planJson(own)));
          expect(readPlan(shown.plan)?.value).toEqual(made.value);
        },
      ),
      runs(0.4),
    );
  });

  test('is none in a list without a plan file, or with several', () => {
    const without = portfolioPage({ plan: null });
    expect(show(without).plan).toBeNull();
    const data = portfolioPage();
    const plans = data.files.candidates.filter(({ file }) => file === PLAN_FILE);
    const text = plans[0]?.content;
    if (text?.ok !== true) throw new Error('no plan');
    const other = { ...text, text: text.text.replace('plan: merrowland', 'plan: other') };
    const candidates = [...data.files.candidates, { file: 'other.yaml', content: other }];
    const several = { ...data, files: { ...data.files, candidates } };
    expect(show(several).plan).toBeNull();
    const asked = { typed: {}, frontier: false };
    const page = { ...several, settings: { ...several.settings, plan: asked } };
    const shown = show(page).plan;
    expect(shown && tellUnplanned(shown)).toEqual([
      `There are several plan files, and a plan is made from one: ${PLAN_FILE}, other.yaml. Keep one of them there.`,
    ]);
  });

  test('takes what was typed in place of what the file says', () => {
    const asked = { typed: { budget: '2026-27=£5m', team: '4' }, frontier: false };
    const shown = show(portfolioPage({ asked }));
    const { plan, typed, file } = settled(shown.plan);
    expect(plan).toMatchObject({ plan: 'merrowland', team: 4, before: [expect.any(Array)] });
    expect(plan.budget.map(({ amount }) => amount.toFixed())).toEqual(['5000000']);
    expect(typed.map(({ option }) => option)).toEqual(['budget', 'team']);
    expect(file?.file).toBe(PLAN_FILE);
  });

  test('says in words why there is none', () => {
    const must = readPlanText().replace('before:', 'must: {ferry-passes: 2026-27}\nbefore:');
    const shown = show(portfolioPage({ plan: must }), ['plan.budget.2026-27=£8m']);
    workOut(shown.plan);
    expect(readPlan(shown.plan)).toBeNull();
    const [first, ...more] = tellUnplanned(settled(shown.plan));
    expect(first).toContain('the budget of 2026-27, £8m');
    expect(more.join(' ')).toContain('"ferry-passes" costs the funder £9m in the year');
    const unknown = readPlanText().replace('before:', 'must: [no-such-thing]\nbefore:');
    expect(tellUnplanned(settled(show(portfolioPage({ plan: unknown })).plan))[0]).toContain(
      `${PLAN_FILE}, line`,
    );
  });

  test('refuses limits that it does not have', () => {
    const refuse = (data: PageData, change: string) => {
      const showing = openPage(data, sha256).show({
        ...firstWish(data),
        changes: [toChange(change)],
      });
      return showing.kind === 'refused-limit' ? showing.says : showing.kind;
    };
    expect(refuse(portfolioPage(), 'plan.budget.2040-41=£1m')).toContain('no year 2040-41');
    expect(refuse(portfolioPage({ plan: null }), 'plan.budget.2026-27=£1m')).toContain('no plan');
  });

  test('is begun once for what it rests on, and again for anything else', () => {
    const pages = startPages(sha256);
    const page = pages(portfolioPage());
    const workOf = (changes: readonly string[], more = {}) => {
      const wish = firstWish(portfolioPage());
      const showing = page.show({ ...wish, ...more, changes: changes.map(toChange) });
      const { work } = settled(showing.kind === 'shown' ? showing.shown.plan : null);
      return work.kind === 'planning' ? work.planning : undefined;
    };
    const first = workOf([]);
    expect(workOf([], { by: 'npv', top: 2 })).toBe(first);
    const changed = workOf(['plan.budget.2026-27=£13m']);
    expect(changed).not.toBe(first);
    expect(workOf(['well-tests.savings.spend.tests.amount=£26m'])).not.toBe(first);
    expect(workOf(['plan.budget.2026-27=£13m'])).toBe(changed);
    for (let people = 10; people < 20; people += 1) workOf([`plan.team.2026-27=${people}`]);
    expect(workOf(['plan.budget.2026-27=£13m'])).not.toBe(changed);
    expect(workOf([])).toBe(first);
  });
});

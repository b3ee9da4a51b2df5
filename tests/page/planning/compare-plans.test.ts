import { describe, expect, test } from 'vitest';
import { comparePlans } from '../../../src/page/planning/compare-plans.ts';
import { workOut } from '../../../src/page/planning/shown-plan.ts';
import { openPage } from '../../../src/page/what-if/open-page.ts';
import { firstWish, toChange } from '../../../src/page/what-if/wish.ts';
import { sha256 } from '../../support/to-source.ts';
import { portfolioPage, readPlanText } from './portfolio-page.ts';

/** Well tests alone may start: £3m of build and half as much bias in its first year, the later the better. */
const ALONE = portfolioPage({
  plan: readPlanText().replace(
    /^before:.*/m,
    'must-not: [beach-huts, counter-payments, ferry-passes, stall-licences, street-register]',
  ),
});

const ZERO = ['2026-27', '2027-28', '2028-29', '2029-30'].map((year) => `plan.budget.${year}=£0`);

function plan(changes: readonly string[]) {
  const showing = openPage(ALONE, sha256).show({
    ...firstWish(ALONE),
    changes: changes.map(toChange),
  });
  const shown = showing.kind === 'shown' ? showing.shown.plan : null;
  if (shown === null) throw new Error('no plan');
  workOut(shown);
  return shown;
}

describe('what one plan has other than another', () => {
  test('is told by what starts and when', () => {
    const moved = comparePlans(plan([]), plan(['plan.budget.2029-30=£4.49m']));
    expect(moved).toEqual([
      expect.stringMatching(/^It is worth £.+ → £.+, £.+ less\.$/),
      'Moved: Well tests (invented) (2029-30 → 2028-29).',
    ]);
    expect(comparePlans(plan([]), plan(ZERO))).toContain(
      'Out: Well tests (invented) (was 2029-30).',
    );
    expect(comparePlans(plan(ZERO), plan([]))).toContain('In: Well tests (invented) (2029-30).');
  });

  test('is nothing where a limit makes no difference', () => {
    expect(comparePlans(plan([]), plan(['plan.budget.2029-30=£4.5m']))).toEqual([]);
  });
});

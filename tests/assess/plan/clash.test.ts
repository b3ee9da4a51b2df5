import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Demand } from '../../../src/assess/plan/clash.ts';
import type { IdPair, PlanRequest } from '../../../src/assess/plan/request.ts';
import { Decimal } from '../../../src/documents/decimal.ts';
import { runs } from '../../support/property-runs.ts';
import { rawPlatform, savingAll } from '../appraisal/appraise-raw.ts';
import { planRaw, rawPlanned, request } from './plan-of.ts';
import { tryAll } from './solver/brute-force.ts';
import { FEW, type PlainProgram, plainPrograms } from './solver/plain-program.ts';

const idOf = (candidate: number) => `c${candidate}`;
const yearOf = (year: number) => String(2026 + year);
const toIds = (pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([a, b]): IdPair => [idOf(a), idOf(b)]);

function atLeastOne<T>(items: readonly T[]): readonly (T | 0)[] {
  return items.length === 0 ? [0] : items;
}

/** Candidates with these costs in pounds, and the request that asks what the program asks. */
function toFiles({ candidates, ...plain }: PlainProgram) {
  const raws = candidates.map(({ costs, team }, candidate) =>
    rawPlanned(idOf(candidate), {
      savings: savingAll('£1'),
      platform: rawPlatform({
        horizon: '4',
        build: atLeastOne(costs).map((cost) => `£${cost}`),
        team: atLeastOne(team).map(String),
      }),
    }),
  );
  const must = candidates.flatMap(({ must: forced }, candidate): [string, string | null][] =>
    forced === false ? [] : [[idOf(candidate), forced === true ? null : yearOf(forced)]],
  );
  const asked: Partial<PlanRequest> = {
    years: plain.budget.map((_, year) => yearOf(year)),
    budget: plain.budget.map((money) => new Decimal(money.toString())),
    carryOver: plain.carryOver,
    team: plain.team,
    before: toIds(plain.before),
    notBoth: toIds(plain.notBoth),
    must: new Map(must),
  };
  return { raws, asked: request(asked) };
}

/** The program with only some demands made. */
function keepOnly(plain: PlainProgram, demands: readonly Demand[]): PlainProgram {
  const asks = (test: (demand: Demand) => boolean) => demands.some(test);
  const keeps = (kind: 'before' | 'not-both') => (pair: readonly [number, number]) => {
    const inOrder = (ids: readonly string[]) => (kind === 'before' ? ids : ids.toSorted()).join();
    return asks((each) => each.kind === kind && inOrder(each.pair) === inOrder(pair.map(idOf)));
  };
  return {
    ...plain,
    budget: plain.budget.map((money, year) =>
      asks((each) => each.kind === 'budget' && each.year === year) ? money : 10n ** 9n,
    ),
    team: plain.team.map((people, year) =>
      asks((each) => each.kind === 'team' && each.year === year) ? people : 99,
    ),
    before: plain.before.filter(keeps('before')),
    notBoth: plain.notBoth.filter(keeps('not-both')),
    candidates: plain.candidates.map((each, candidate) => ({
      ...each,
      must: asks((demand) => demand.kind === 'must' && demand.id === idOf(candidate)) && each.must,
    })),
  };
}

test('limits clash just where no choice keeps them, and none of those named can be spared', () => {
  const forcing = plainPrograms(4, [FEW]).map((plain) => ({
    ...plain,
    candidates: plain.candidates.map((each, index) => ({
      ...each,
      must: index < 3 ? each.must || true : each.must,
    })),
  }));
  let impossible = 0;
  fc.assert(
    fc.property(forcing, (plain) => {
      const { raws, asked } = toFiles(plain);
      const result = planRaw(raws, asked);
      if (result.kind !== 'impossible') {
        expect(tryAll(plain)).not.toBeNull();
        return;
      }
      impossible += 1;
      expect(tryAll(keepOnly(plain, result.clash))).toBeNull();
      for (const spared of result.clash) {
        const others = result.clash.filter((each) => each !== spared);
        expect(tryAll(keepOnly(plain, others))).not.toBeNull();
      }
    }),
    runs(1),
  );
  expect(impossible).toBeGreaterThan(0);
});

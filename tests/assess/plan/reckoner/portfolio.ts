import fc from 'fast-check';
import { compare, read } from './fraction.ts';
import type { Typed, TypedCandidate, TypedPlatform } from './reckon-candidate.ts';

/** What a plan file asks, each value as it is typed. */
export interface TypedPlan {
  readonly plan: string;
  readonly budget: Readonly<Record<string, string>>;
  readonly 'carry-over': string;
  readonly team?: readonly string[] | undefined;
  readonly run: 'low' | 'central' | 'high';
  readonly objective: string;
  readonly after?: string | undefined;
  readonly before: readonly Pair[];
  readonly 'not-both': readonly Pair[];
  readonly must: readonly (string | Readonly<Record<string, string>>)[];
  readonly 'must-not': readonly string[];
  readonly only: string;
}

export type Pair = readonly [string, string];

/** Files to be planned from. */
export interface Portfolio {
  readonly candidates: readonly TypedCandidate[];
  readonly plan: TypedPlan;
}

/** So many plans, or fewer, may a portfolio have. */
const MOST_WAYS = Number(process.env['PLAN_WAYS'] ?? 300);

const rare = <T>(often: T, arbitrary: fc.Arbitrary<T>, weight = 3) =>
  fc.oneof({ weight, arbitrary: fc.constant(often) }, { weight: 1, arbitrary });
const perhaps = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const oneOf = fc.constantFrom<string[]>;
/** One value, or three that rise. */
function ranged(typed: fc.Arbitrary<string>): fc.Arbitrary<Typed> {
  const rising = fc
    .tuple(typed, typed, typed)
    .map((three) => three.toSorted((a, b) => compare(read(a), read(b))))
    .map(([low = '', central = '', high = '']) => ({ low, central, high }));
  return fc.oneof({ weight: 3, arbitrary: typed }, { weight: 1, arbitrary: rising });
}

/** Amounts that tie often, and one that does not come to whole pence. */
function moneyOf(unit: string, amounts: readonly string[]): fc.Arbitrary<string> {
  return oneOf(...amounts.map((amount) => `£${amount}${unit}`));
}

/** Savings are mostly above costs, and budgets let some of them start. */
const COSTS = ['0', '0', '1', '2', '2', '3', '1.2345678'];
const SPENDS = ['0', '4', '6', '6', '7', '8', '15', '9.7654321'];
const BUDGETS = ['0', '1', '2', '3', '4', '5', '6', '9'];

const share = ranged(oneOf('0%', '50%', '12.5%', '100%', '100%', '100%'));

function platformOf(money: fc.Arbitrary<string>): fc.Arbitrary<TypedPlatform> {
  const costs = (maxLength: number) => fc.array(ranged(money), { minLength: 1, maxLength });
  return fc.record({
    funder: fc.constant('The port'),
    horizon: rare('2', oneOf('1', '3', '4', '33'), 1),
    build: costs(3),
    transition: rare<readonly Typed[]>(['£0'], costs(2), 2),
    run: rare<readonly Typed[] | undefined>(undefined, costs(2), 2),
    onboarding: rare<Typed>('£0', ranged(money), 2),
    'optimism-bias': rare<TypedPlatform['optimism-bias']>(
      { build: '0%', transition: '0%', run: '0%' },
      fc.constantFrom<TypedPlatform['optimism-bias'][]>(
        {},
        { build: { low: '10%', central: '33.3%', high: '200%' }, mitigation: '25%' },
        { onboarding: '20%', mitigation: { low: '0%', central: '50%', high: '100%' } },
      ),
    ),
    'take-up': fc.array(share, { maxLength: 2 }).map((shares) => [...shares, '100%']),
    'paid-by': rare<TypedPlatform['paid-by']>(
      {},
      fc.constant({ build: 'adopters', onboarding: 'funder' }),
    ),
    team: perhaps(fc.array(oneOf('0', '1', '2', '3'), { minLength: 1, maxLength: 3 })),
  });
}

function candidateOf(
  id: string,
  others: readonly string[],
  unit: string,
): fc.Arbitrary<TypedCandidate> {
  const [spend, cost] = [moneyOf(unit, SPENDS), moneyOf(unit, COSTS)];
  const some = atMostOne(others);
  const line = fc.record({
    amount: ranged(spend),
    addressable: rare<Typed>('100%', share, 5),
    grade: rare('1', oneOf('3', '6')),
    kind: rare('annual', fc.constant('one-off'), 12),
  });
  const named = fc
    .array(line, { minLength: 1, maxLength: 2 })
    .map((lines) =>
      lines.map((each, at) => ({ id: `line-${at}`, name: 'Desks', source: 'returns', ...each })),
    );
  const savings = fc.record({
    spend: named,
    ratio: fc.constant('nhs-jobs'),
    'retained-local': rare<TypedCandidate['savings']['retained-local']>(
      { value: '0%', grade: '1' },
      fc.option(fc.record({ value: share, grade: oneOf('1', '4') }), { nil: undefined }),
      5,
    ),
    growth: rare<Typed | undefined>(undefined, ranged(oneOf('-10%', '0%', '3%', '100%'))),
    cashable: rare<Typed | undefined>('50%', perhaps(share)),
    overlaps: rare<string[]>([], some, 4),
  });
  return fc
    .record({
      candidate: fc.constant(id),
      name: fc.constant(id),
      sector: fc.constant('Ports'),
      sources: fc.constant({ returns: { title: 'Returns' } }),
      status: rare('assessed', oneOf('delivered', 'adopting', 'radar'), 12),
      answers: rare('Y', oneOf('N', '?'), 20).map((meets) => ({ law: { meets } })),
      organisations: oneOf('1', '3'),
      contains: rare<string[]>([], some, 2),
      savings,
      platform: rare(true, fc.constant(false), 20).chain((has) =>
        has ? platformOf(cost) : fc.constant(undefined),
      ),
    })
    .map(dropRun);
}

function atMostOne(ids: readonly string[]): fc.Arbitrary<string[]> {
  return fc.subarray([...ids], { maxLength: Math.min(1, ids.length) });
}

/** From the top down the ratio's residual is the running cost, so that none may be stated. */
function dropRun(candidate: TypedCandidate): TypedCandidate {
  const { platform, savings } = candidate;
  if (platform === undefined || savings['retained-local'] !== undefined) return candidate;
  return { ...candidate, platform: { ...platform, run: undefined } };
}

function planOf(
  years: readonly string[],
  ids: readonly string[],
  unit: string,
): fc.Arbitrary<TypedPlan> {
  const money = moneyOf(unit, BUDGETS);
  const id = fc.constantFrom(...ids);
  const pairs = rare<Pair[]>([], fc.array(fc.tuple(id, id), { maxLength: 2 }), 1);
  const timed = fc.tuple(id, fc.constantFrom(...years)).map(([each, year]) => ({ [each]: year }));
  const must = fc.array(fc.oneof<[typeof id, typeof timed]>(id, timed), { maxLength: 2 });
  const list = <T>(item: fc.Arbitrary<T>) =>
    fc.array(item, { minLength: years.length, maxLength: years.length });
  return fc.record({
    plan: fc.constant('the-plan'),
    budget: list(money).map((amounts) =>
      Object.fromEntries(amounts.map((amount, at) => [years[at] ?? '', amount])),
    ),
    'carry-over': oneOf('no', 'yes'),
    team: perhaps(list(oneOf('1', '2', '3', '5'))),
    run: fc.constantFrom('low', 'central', 'high'),
    objective: rare('npv', fc.constant('cash')),
    after: rare(undefined, money),
    before: pairs,
    'not-both': pairs,
    must: rare<TypedPlan['must'][number][]>([], must),
    'must-not': rare<string[]>([], atMostOne(ids)),
    only: rare('no', fc.constant('yes'), 10),
  });
}

/** Portfolios of which every plan can be tried. */
export function portfolios(): fc.Arbitrary<Portfolio> {
  return fc
    .record({
      count: fc.constantFrom(1, 2, 3, 3, 4, 4, 5),
      years: fc.constantFrom(1, 2, 3, 3, 4, 5),
      unit: oneOf('', 'm', 'm'),
      name: oneOf('2026', '2026-27'),
    })
    .filter(({ count, years }) => (years + 1) ** count <= MOST_WAYS)
    .chain(({ count, years, unit, name }) => {
      const ids = Array.from({ length: count }, (_, at) => `c${at}`);
      const names = Array.from({ length: years }, (_, at) =>
        name === '2026' ? String(2026 + at) : `${2026 + at}-${27 + at}`,
      );
      const candidates = ids.map((id) =>
        fc.tuple(
          candidateOf(
            id,
            ids.filter((each) => each !== id),
            unit,
          ),
          rare(false, fc.constant(true)),
        ),
      );
      return fc.record({
        candidates: fc.tuple(...candidates).map(copyFirst),
        plan: planOf(names, ids, unit),
      });
    });
}

/** Some are like the first but for who pays, so that plans tie. */
function copyFirst(drawn: readonly (readonly [TypedCandidate, boolean])[]): TypedCandidate[] {
  return drawn.map(([own, isCopy]) => {
    const [first = own] = drawn[0] ?? [];
    if (!isCopy) return own;
    const { overlaps } = own.savings;
    const paidBy = own.platform?.['paid-by'] ?? {};
    const platform = first.platform && { ...first.platform, 'paid-by': paidBy };
    return { ...own, savings: { ...first.savings, overlaps }, platform };
  });
}

import fc from 'fast-check';
import { assess } from '../../src/assess/assess.ts';
import type { Assessment } from '../../src/assess/assessment.ts';
import type { Side } from '../../src/compare/side.ts';
import type { RankBy } from '../../src/documents/rank-by.ts';
import { document } from './document.ts';
import { makeState } from './make-state.ts';
import { parseAssumptions, parseCandidate, parseSheet, type Raw } from './parse.ts';
import { rawAssumptions, rawDeflators, rawNamedRatio } from './raw-assumptions.ts';
import { rawAnswers, rawCandidate, rawSpend } from './raw-candidate.ts';
import { type Marking, rawSheet } from './raw-sheet.ts';
import { remember } from './remember.ts';

/** One line of spend in plain values. */
export interface PlainLine {
  readonly id: string;
  readonly amount: string;
  readonly addressable: string;
  readonly grade: string;
  readonly kind: string;
}

/** A candidate in plain values. */
export interface PlainCandidate {
  readonly id: string;
  readonly status: string;
  readonly meets: Readonly<Record<string, string>>;
  readonly lines: readonly PlainLine[];
  readonly cashable: string | undefined;
  readonly overlaps: readonly string[];
  readonly because: string;
  /** What its platform costs to build; without it there is no appraisal. */
  readonly build?: string | undefined;
  readonly horizon?: string | undefined;
  /** The price year of all its amounts. */
  readonly year?: string | undefined;
}

/** A state in plain values, so that an oracle can work on it without our code. */
export interface PlainState {
  readonly markings: Readonly<Record<string, Marking>>;
  readonly ratio: string;
  /** The year to whose prices all amounts are brought; the same in both states of a pair. */
  readonly priceBase?: string | undefined;
  readonly candidates: readonly PlainCandidate[];
}

const CRITERIA = ['c0', 'c1', 'c2', 'c3'];
const IDS = ['a', 'b', 'c', 'd'];

const PLATFORM = { funder: 'The port', 'take-up': ['0%', '100%'] };

/** Costs and prices. Few horizons, so that a step often makes those of a list equal or unequal. */
const costs = {
  build: fc.constantFrom(undefined, '£1m', '£2m'),
  horizon: fc.constantFrom('1', '3', '3', '3', '3', '5'),
  year: fc.constantFrom('2020', '2024'),
};

const priceBases = fc.constantFrom(undefined, '2024');

const line = fc.record({
  amount: fc.constantFrom('£1m', '£3m', '£7,000,000.01', '£12345678901234567890'),
  addressable: fc.constantFrom('100%', '50%', '33.333%'),
  grade: fc.constantFrom('1', '4'),
  kind: fc.constantFrom('annual', 'annual', 'one-off'),
});

const candidate = fc.record({
  status: fc.constantFrom('assessed', 'assessed', 'assessed', 'radar', 'delivered'),
  meets: fc.dictionary(fc.constantFrom(...CRITERIA), fc.constantFrom('Y', 'Y', 'N', '?', '')),
  lines: fc
    .dictionary(fc.constantFrom('desks', 'post', 'it'), line, { maxKeys: 3 })
    .map((lines) => Object.entries(lines).map(([id, rest]) => ({ id, ...rest }))),
  cashable: fc.constantFrom(undefined, '40%', '60%'),
  overlaps: fc.subarray(IDS, { maxLength: 1 }),
  because: fc.constantFrom('so', 'thus'),
  ...costs,
});

const state: fc.Arbitrary<PlainState> = fc.record({
  markings: fc
    .dictionary(
      fc.constantFrom(...CRITERIA),
      fc.oneof(fc.constant<Marking>('must'), fc.integer({ min: 1, max: 2 })),
      { minKeys: 1 },
    )
    .filter((markings) => Object.values(markings).includes('must')),
  ratio: fc.constantFrom('2', '3', '100/3'),
  priceBase: priceBases,
  candidates: fc.dictionary(fc.constantFrom(...IDS), candidate, { minKeys: 1 }).map((all) =>
    Object.entries(all).map(([id, rest]) => ({
      id,
      ...rest,
      overlaps: rest.overlaps.filter((other) => other !== id && Object.hasOwn(all, other)),
    })),
  ),
});

/** Two states that share most ids and agree on about half of everything else. */
export const statePairs: fc.Arbitrary<readonly [PlainState, PlainState]> = fc
  .tuple(state, state, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }))
  .map(([before, other, keeps]) => {
    const [keepsSheet, keepsRatio, ...keepsCandidates] = keeps;
    const candidates = other.candidates.map((each, index) => {
      const was = before.candidates.find(({ id }) => id === each.id);
      const isKept = keepsCandidates[index] ?? false;
      return was !== undefined && isKept ? { ...was, meets: each.meets } : each;
    });
    const known = new Set(candidates.map(({ id }) => id));
    const after = {
      markings: keepsSheet ? before.markings : other.markings,
      ratio: keepsRatio ? before.ratio : other.ratio,
      priceBase: before.priceBase,
      candidates: candidates.map((each) => ({
        ...each,
        overlaps: each.overlaps.filter((id) => known.has(id)),
      })),
    };
    return [before, after] as const;
  });

const LONG_IDS = Array.from({ length: 24 }, (_, index) => `c${String(index).padStart(2, '0')}`);

const inLongList: fc.Arbitrary<PlainCandidate> = fc.record({
  id: fc.constantFrom(...LONG_IDS),
  status: fc.constantFrom('assessed', 'assessed', 'assessed', 'assessed', 'delivered'),
  meets: fc.dictionary(fc.constantFrom(...CRITERIA), fc.constantFrom('Y', 'Y', 'N', '?')),
  lines: fc.array(
    line.map((rest) => ({ id: 'desks', ...rest })),
    { maxLength: 1 },
  ),
  cashable: fc.constantFrom(undefined, '40%', '60%'),
  overlaps: fc.subarray(LONG_IDS, { maxLength: 2 }),
  because: fc.constant('so'),
  ...costs,
});

/** Two states of up to 24 candidates, many of them level, that differ in a few, and sometimes in the sheet or the ratio. */
export const longStatePairs: fc.Arbitrary<readonly [PlainState, PlainState]> = fc
  .tuple(
    fc.uniqueArray(inLongList, { minLength: 12, selector: ({ id }) => id }),
    fc.array(inLongList, { maxLength: 4 }),
    fc.subarray(LONG_IDS, { maxLength: 2 }),
    fc.tuple(state, state),
    fc.tuple(fc.boolean(), fc.boolean()),
  )
  .map(([candidates, edited, gone, [first, last], [isOtherSheet, isOtherRatio]]) => {
    const later = new Map([...candidates, ...edited].map((each) => [each.id, each]));
    for (const id of gone) later.delete(id);
    const keepLinks = (all: readonly PlainCandidate[]) => {
      const ids = new Set(all.map(({ id }) => id));
      const isLink = (own: string) => (other: string) => other !== own && ids.has(other);
      return all.map((each) => ({ ...each, overlaps: each.overlaps.filter(isLink(each.id)) }));
    };
    const before = { ...first, candidates: keepLinks(candidates) };
    const after = {
      markings: (isOtherSheet ? last : first).markings,
      ratio: (isOtherRatio ? last : first).ratio,
      priceBase: first.priceBase,
      candidates: keepLinks([...later.values()]),
    };
    return [before, after] as const;
  });

const appraised = fc.record({
  status: fc.constantFrom('assessed', 'assessed', 'assessed', 'delivered'),
  meets: fc.constantFrom<PlainCandidate['meets']>({ c0: 'Y' }, { c0: 'Y' }, { c0: '?' }),
  lines: fc
    .constantFrom('£1m', '£3m', '£7m')
    .map((amount) => [{ id: 'desks', amount, addressable: '100%', grade: '1', kind: 'annual' }]),
  cashable: fc.constantFrom('40%', '60%', undefined),
  overlaps: fc.constant([]),
  because: fc.constant('so'),
  build: fc.constantFrom('£1m', '£2m'),
  horizon: fc.constantFrom('1', '3', '3', '3', '3', '3', '3', '5'),
  year: fc.constant('2024'),
});

/** Two states of four candidates that all have an appraisal, over horizons that are now equal and now not. */
export const appraisedPairs: fc.Arbitrary<readonly [PlainState, PlainState]> = fc
  .tuple(
    fc.tuple(appraised, appraised, appraised, appraised),
    fc.tuple(appraised, appraised, appraised, appraised),
    fc.subarray(IDS),
  )
  .map(([first, last, kept]) => {
    const toState = (own: typeof first): PlainState => ({
      markings: { c0: 'must' },
      ratio: '2',
      candidates: IDS.flatMap((id, index) => {
        const rest = (kept.includes(id) ? first : own)[index];
        return rest === undefined ? [] : [{ id, ...rest }];
      }),
    });
    return [toState(first), toState(last)] as const;
  });

/** A state as one side of a comparison. */
export const toSide = remember(
  (plain: PlainState): Side => ({
    sheet: document(rawSheet(plain.markings), parseSheet),
    assumptions: document(toRawAssumptions(plain), (raw) => ({
      ...parseAssumptions(raw),
      priceBase: plain.priceBase,
    })),
    candidates: plain.candidates.map((each) => document(toRaw(each), parseCandidate)),
  }),
);

/** The hit list that a separate run makes of a state. */
export function rankState(plain: PlainState, by: RankBy = 'answers', all = false): Assessment {
  const { sheet, assumptions, candidates } = toSide(plain);
  const documents = {
    sheet: sheet.value,
    assumptions: assumptions.value,
    candidates: candidates.map(({ value }) => value),
  };
  return assess(makeState(documents, { by, all }));
}

function toRawAssumptions({ ratio }: PlainState): Raw {
  const halving = rawNamedRatio('baseline-per-residual', ratio, { grade: '1' });
  const deflators = rawDeflators({ 2020: '80', 2024: '100' });
  return rawAssumptions({ ratios: { 'nhs-jobs': halving }, deflators });
}

function toRaw(plain: PlainCandidate): Raw {
  const { id, status, meets, lines, cashable, overlaps, because, build, horizon, year } = plain;
  const spend = lines.map(({ amount, ...rest }) =>
    rawSpend(amount, { name: rest.id, ...rest, ...(year === undefined ? {} : { year }) }),
  );
  const answers = Object.fromEntries(
    Object.entries(rawAnswers(meets)).map(([key, answer]) => [key, { ...Object(answer), because }]),
  );
  return rawCandidate({
    candidate: id,
    name: id.toUpperCase(),
    status,
    answers,
    savings: { spend, overlaps, ...(cashable === undefined ? {} : { cashable }) },
    ...(build === undefined
      ? {}
      : { platform: { ...PLATFORM, build: [build], horizon: horizon ?? '3' } }),
  });
}

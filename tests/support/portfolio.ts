import fc from 'fast-check';
import { assess } from '../../src/assess/assess.ts';
import type { Assessment } from '../../src/assess/assessment.ts';
import type { AssessOptions } from '../../src/assess/state.ts';
import { makeState } from './make-state.ts';
import { parseAssumptions, parseCandidate, parseSheet, type Raw } from './parse.ts';
import { rawAssumptions } from './raw-assumptions.ts';
import { rawAnswers, rawCandidate, rawSpend } from './raw-candidate.ts';
import { type Marking, rawSheet } from './raw-sheet.ts';
import { remember } from './remember.ts';

/** An answer as it stands in a file; nothing at all is not answered. */
export type Typed = 'Y' | 'N' | '?' | '';

/** What a candidate saves, in tenths of a penny a year; null where its file does not let us say. */
export type Saving = { readonly tenths: bigint | null; readonly why: Why };

/** How a file states, or fails to state, an annual saving. */
type Why = 'annual' | 'no-spend' | 'one-off' | 'no-ratio';

/** A candidate in plain values, so that an oracle can judge it without our code. */
export interface PlainCandidate {
  readonly id: string;
  readonly meets: Readonly<Record<string, Typed>>;
  readonly saving: Saving;
  /** The chance of Y that the file states for a criterion, in per cent. */
  readonly likely?: Readonly<Record<string, number>>;
}

/** Some candidates and the sheet that they are judged against. */
export interface Portfolio {
  readonly markings: Readonly<Record<string, Marking>>;
  readonly candidates: readonly PlainCandidate[];
}

const ASSUMPTIONS = parseAssumptions(rawAssumptions());

const NO_SAVING: readonly Why[] = ['no-spend', 'one-off', 'no-ratio'];

const saving: fc.Arbitrary<Saving> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...NO_SAVING).map((why) => ({ tenths: null, why })) },
  {
    weight: 3,
    // 100.4p ties with 100.0p and 100.5p with 101.4p, to the penny
    arbitrary: fc
      .constantFrom(0n, 4n, 1000n, 1004n, 1005n, 1014n, 2n ** 70n)
      .map((tenths) => ({ tenths, why: 'annual' as const })),
  },
);

const markings = fc
  .tuple(
    fc.array(fc.oneof(fc.constant<Marking>('must'), fc.integer({ min: 1, max: 3 })), {
      minLength: 1,
      maxLength: 4,
    }),
    fc.nat(),
  )
  .map(([others, at]) => others.toSpliced(at % (others.length + 1), 0, 'must'))
  .map((all) => Object.fromEntries(all.map((marking, index) => [`c${index}`, marking])));

const typed = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Typed>('Y') },
  { weight: 1, arbitrary: fc.constant<Typed>('N') },
  { weight: 2, arbitrary: fc.constantFrom<Typed>('?', '') },
);

/** One or two letters; spelt out, since `fc.stringMatching` costs more than all the rest of a run. */
const id = fc
  .array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), { minLength: 1, maxLength: 2 })
  .map((letters) => letters.join(''));

/** Sheets of 2 to 5 criteria, at least one a Must, with 2 to 5 candidates and at most 10 unknowns. */
export const portfolios: fc.Arbitrary<Portfolio> = markings
  .chain((given) => {
    const meets = fc.record(Object.fromEntries(Object.keys(given).map((id) => [id, typed])));
    const candidate = fc.record({ id, meets, saving });
    const candidates = fc.uniqueArray(candidate, {
      minLength: 2,
      maxLength: 5,
      selector: ({ id }) => id,
    });
    return fc.record({ markings: fc.constant(given), candidates });
  })
  .filter((portfolio) => findUnknowns(portfolio).length <= 10);

/** Every unknown answer of a portfolio. */
export function findUnknowns({
  candidates,
}: Portfolio): { candidate: string; criterion: string }[] {
  return candidates.flatMap(({ id, meets }) =>
    Object.entries(meets)
      .filter(([, given]) => given === '?' || given === '')
      .map(([criterion]) => ({ candidate: id, criterion })),
  );
}

/** The same portfolio with one answer replaced. */
export function withAnswer(
  portfolio: Portfolio,
  { candidate, criterion }: { candidate: string; criterion: string },
  given: Typed,
): Portfolio {
  const candidates = portfolio.candidates.map((each) =>
    each.id === candidate ? { ...each, meets: { ...each.meets, [criterion]: given } } : each,
  );
  return { ...portfolio, candidates };
}

/** The hit list that our code makes of a portfolio. */
export function rankPortfolio(
  { markings: given, candidates }: Portfolio,
  options: Partial<AssessOptions> = {},
): Assessment {
  const documents = {
    sheet: readSheet(given),
    assumptions: ASSUMPTIONS,
    candidates: candidates.map(readCandidate),
  };
  return assess(makeState(documents, options));
}

const readSheet = remember((given: Portfolio['markings']) => parseSheet(rawSheet(given)));
const readCandidate = remember((plain: PlainCandidate) => parseCandidate(toRaw(plain)));

function toRaw({ id, meets, likely = {}, saving: { tenths, why } }: PlainCandidate): Raw {
  const halved = { kind: 'baseline-per-residual', value: '2', grade: '1', source: 'returns' };
  const spend = [rawSpend(toPounds(2n * (tenths ?? 500n)), why === 'one-off' ? { kind: why } : {})];
  const savings = { spend, ratio: why === 'no-ratio' ? 'none' : halved };
  return rawCandidate({
    candidate: id,
    name: id.toUpperCase(),
    answers: addLikely(rawAnswers(meets), likely),
    ...(why === 'no-spend' ? {} : { savings }),
  });
}

function addLikely(answers: Raw, likely: Readonly<Record<string, number>>): Raw {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => {
      const percent = likely[id];
      return [id, percent === undefined ? answer : { ...Object(answer), likely: `${percent}%` }];
    }),
  );
}

function toPounds(tenthsOfAPenny: bigint): string {
  const thousandths = String(tenthsOfAPenny).padStart(4, '0');
  return `£${thousandths.slice(0, -3)}.${thousandths.slice(-3)}`;
}

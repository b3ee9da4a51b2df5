import fc from 'fast-check';
import type { Raw } from '../../support/parse.ts';
import { rawSpend } from '../../support/raw-candidate.ts';
import { type RawAppraisal, rawPlatform } from './appraise-raw.ts';

/** Inputs of an appraisal as whole numbers: money in pounds, shares in per cent. */
export interface Plain {
  readonly amount: readonly number[];
  readonly addressable: readonly number[];
  readonly retained: readonly number[] | null;
  readonly ratio: readonly number[];
  readonly kind: string;
  readonly cashable: readonly number[];
  readonly build: readonly number[];
  readonly transition: readonly number[];
  readonly run: readonly number[];
  readonly onboarding: readonly number[];
  readonly bias: readonly number[];
  readonly mitigation: readonly number[];
  readonly takeUp: readonly (readonly number[])[];
  readonly organisations: number;
  readonly horizon: number;
}

/** The inputs that are costs, each a rising low, central and high. */
export const COSTS = ['build', 'transition', 'run', 'onboarding'] as const;

/** Three rising whole numbers. */
function rising(min: number, max: number): fc.Arbitrary<number[]> {
  const one = fc.integer({ min, max });
  return fc.tuple(one, one, one).map((three) => three.toSorted((a, b) => a - b));
}

const money = rising(0, 1_000_000_000);
const share = rising(0, 100);

/** Mostly short, since each year is worked out; the long ones reach the lower discount rates. */
const horizon = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 2, max: 12 }) },
  { weight: 1, arbitrary: fc.integer({ min: 13, max: 90 }) },
);

/** Appraisals of every form in which each input is a range; take-up may fall. */
export const plains: fc.Arbitrary<Plain> = fc.record({
  amount: rising(1, 1_000_000_000),
  addressable: rising(1, 100),
  retained: fc.option(rising(0, 99)),
  ratio: rising(2, 200),
  kind: fc.constantFrom('baseline-per-residual', 'saving-per-cost', 'unit-cost'),
  cashable: share,
  build: money,
  transition: money,
  run: money,
  onboarding: rising(0, 1_000_000),
  bias: rising(0, 300),
  mitigation: share,
  takeUp: fc.array(share, { minLength: 1, maxLength: 6 }),
  organisations: fc.integer({ min: 1, max: 2000 }),
  horizon,
});

/** The text of a file with these inputs, all money times `scale`. */
export function toRaw(plain: Plain, scale = 1n): RawAppraisal {
  const pounds = (three: readonly number[]) => toRange(three, (n) => `£${BigInt(n) * scale}`);
  const percent = (three: readonly number[]) => toRange(three, (n) => `${n}%`);
  const bias = percent(plain.bias);
  const value = toRange(plain.ratio, String);
  return {
    organisations: String(plain.organisations),
    savings: {
      spend: [
        rawSpend('', { amount: pounds(plain.amount), addressable: percent(plain.addressable) }),
      ],
      ratio: { kind: plain.kind, value, grade: '2', source: 'returns' },
      cashable: percent(plain.cashable),
      ...(plain.retained === null ? {} : { 'retained-local': percent(plain.retained) }),
    },
    platform: rawPlatform({
      horizon: String(plain.horizon),
      build: [pounds(plain.build)],
      transition: ['£0', pounds(plain.transition)],
      onboarding: pounds(plain.onboarding),
      'optimism-bias': {
        build: bias,
        run: bias,
        onboarding: bias,
        mitigation: percent(plain.mitigation),
      },
      'take-up': plain.takeUp.map(percent),
      ...(plain.retained === null ? {} : { run: ['£0', pounds(plain.run)] }),
    }),
  };
}

/** Three values as a range, each as it is typed. */
export function toRange(
  [low = 0, central = 0, high = 0]: readonly number[],
  show: (n: number) => string,
): Raw {
  return { low: show(low), central: show(central), high: show(high) };
}

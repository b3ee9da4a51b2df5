import {
  type Fraction,
  greater,
  minus,
  ONE,
  over,
  plus,
  read,
  roundToPence,
  times,
  ZERO,
} from './fraction.ts';

/** A value as it is typed, the same in every run or one for each. */
export type Typed =
  | string
  | { readonly low: string; readonly central: string; readonly high: string };

type Run = 'low' | 'central' | 'high';

/** The keys of a candidate's file that a plan rests on, each as it is typed. */
export interface TypedCandidate {
  readonly candidate: string;
  readonly status: string;
  readonly answers: { readonly law: { readonly meets: string } };
  readonly organisations?: string | undefined;
  readonly contains?: readonly string[] | undefined;
  readonly savings: {
    readonly spend: readonly {
      readonly amount: Typed;
      readonly addressable: Typed;
      readonly grade: string;
      readonly kind: string;
    }[];
    readonly ratio: string;
    readonly 'retained-local'?: { readonly value: Typed; readonly grade?: string } | undefined;
    readonly growth?: Typed | undefined;
    readonly cashable?: Typed | undefined;
    readonly overlaps: readonly string[];
  };
  readonly platform?: TypedPlatform | undefined;
}

/** What a platform costs and how it is taken up, each as it is typed. */
export interface TypedPlatform {
  readonly horizon: string;
  readonly build: readonly Typed[];
  readonly transition: readonly Typed[];
  readonly run?: readonly Typed[] | undefined;
  readonly onboarding: Typed;
  readonly 'optimism-bias': Readonly<Partial<Record<Cost | 'mitigation', Typed>>>;
  readonly 'take-up': readonly Typed[];
  readonly 'paid-by': Readonly<Partial<Record<Cost, string>>>;
  readonly team?: readonly string[] | undefined;
}

const COSTS = ['build', 'transition', 'run', 'onboarding'] as const;
type Cost = (typeof COSTS)[number];

/** What one run of a candidate comes to. Money in whole pence. */
export interface Reckoned {
  /** By plan year of the start. */
  readonly values: readonly bigint[];
  /** By year since the start. */
  readonly funder: readonly bigint[];
  readonly adopters: readonly bigint[];
}

const CUTS = ['0%', '5%', '10%', '15%', '25%', '40%'].map(read);
const RATIO = read('130');
const RATIO_GRADE = 6;
const BIAS: Readonly<Record<Cost, readonly [string, string]>> = {
  build: ['200%', '10%'],
  transition: ['41%', '0%'],
  run: ['41%', '0%'],
  onboarding: ['0%', '0%'],
};

/** What a candidate with a platform comes to in one run of a plan of so many years. */
export function reckon(
  { savings, platform, organisations }: TypedCandidate,
  run: Run,
  { years, isCash }: { readonly years: number; readonly isCash: boolean },
): Reckoned {
  if (platform === undefined) throw new Error('no platform');
  const adverse: Run = run === 'low' ? 'high' : run === 'high' ? 'low' : 'central';
  const most = (typed: Typed | undefined) => readRun(typed ?? '0', run);
  const least = (typed: Typed | undefined) => readRun(typed ?? '0', adverse);
  const horizon = Number(platform.horizon);
  const grown = plus(ONE, most(savings.growth));
  const full = reckonFull(savings, most, least);
  const shareOf = (year: number) =>
    year < 0 ? ZERO : most(platform['take-up'][year] ?? platform['take-up'].at(-1));
  const costOf = (cost: Cost, year: number) => {
    const joining = greater(ZERO, minus(shareOf(year), shareOf(year - 1)));
    const stated = {
      build: () => least(platform.build[year]),
      transition: () => least(platform.transition[year]),
      run: () => least(platform.run?.[year] ?? platform.run?.at(-1)),
      onboarding: () => times(joining, read(organisations ?? '0'), least(platform.onboarding)),
    };
    const typed = platform['optimism-bias'][cost];
    const [upper, lower] = typed === undefined ? BIAS[cost].map(read) : [least(typed), ZERO];
    const kept = minus(ONE, most(platform['optimism-bias'].mitigation));
    const bias = greater(lower ?? ZERO, times(upper ?? ZERO, kept));
    return times(stated[cost](), plus(ONE, bias));
  };
  const payerOf = (cost: Cost) =>
    platform['paid-by'][cost] ?? (cost === 'onboarding' ? 'adopters' : 'funder');
  const byYear = Array.from({ length: horizon }, (_, year) => {
    const paid = (payer: string) =>
      COSTS.filter((cost) => payerOf(cost) === payer)
        .map((cost) => costOf(cost, year))
        .reduce(plus, ZERO);
    const counted = isCash ? most(savings.cashable) : ONE;
    const [funder, adopters] = [paid('funder'), paid('adopters')];
    const benefit = times(counted, full, shareOf(year));
    return { benefit, funder, adopters, cost: plus(funder, adopters) };
  });
  /** From the last year to the first, each brought to the year before; benefits at what has grown by then. */
  const worthOf = (start: number) => {
    let value = ZERO;
    let growth = raise(grown, start + horizon - 1);
    for (let year = start + horizon - 1; year >= 0; year -= 1) {
      const flow = byYear[year - start];
      if (flow !== undefined) value = plus(value, minus(times(flow.benefit, growth), flow.cost));
      value = over(value, plus(ONE, rateOf(year)));
      growth = over(growth, grown);
    }
    return roundToPence(value);
  };
  return {
    values: Array.from({ length: years }, (_, start) => worthOf(start)),
    funder: byYear.map(({ funder }) => roundToPence(funder)),
    adopters: byYear.map(({ adopters }) => roundToPence(adopters)),
  };
}

/** What full take-up saves a year: by what stays local where that is stated, else by the ratio. */
function reckonFull(
  { spend, 'retained-local': retained }: TypedCandidate['savings'],
  most: (typed: Typed) => Fraction,
  least: (typed: Typed) => Fraction,
): Fraction {
  const left = retained === undefined ? over(ONE, RATIO) : least(retained.value);
  const other = retained === undefined ? RATIO_GRADE : Number(retained.grade ?? 1);
  return spend
    .filter(({ kind }) => kind === 'annual')
    .map(({ amount, addressable, grade }) => {
      const cut = CUTS[Math.max(Number(grade), other) - 1] ?? ZERO;
      return times(most(amount), most(addressable), minus(ONE, left), minus(ONE, cut));
    })
    .reduce(plus, ZERO);
}

/** The discount rate of a year: none in year 0, 3.5% to year 30 and 3% to year 75. */
function rateOf(year: number): Fraction {
  if (year > 75) throw new Error('no plan here goes so far');
  return read(year === 0 ? '0%' : year <= 30 ? '3.5%' : '3%');
}

function raise(base: Fraction, power: number): Fraction {
  return times(...Array.from({ length: power }, () => base));
}

function readRun(typed: Typed, run: Run): Fraction {
  return read(typeof typed === 'string' ? typed : typed[run]);
}

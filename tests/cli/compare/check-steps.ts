import { Decimal } from 'decimal.js';
import type { Comparison } from './comparison.ts';

const Exact = Decimal.clone({ precision: 1000 });

/** Something that goes from one value to another, under a name that is the same in every step. */
interface Move {
  readonly key: string;
  readonly from: unknown;
  readonly to: unknown;
  readonly change?: Readonly<Record<string, string>> | undefined;
}

type Step = Comparison['steps'][number];
type Figures = Comparison['candidates'][number]['savings'];

/**
 * What is wrong with the steps: each has to take up where the last one left off, the first begins and the
 * last ends as the whole, and the changes of a sum add up to that of the whole to the last digit.
 */
export function findStepFaults(comparison: Comparison): string[] {
  const made = comparison.steps.flatMap(listMoves);
  const whole = new Map(listWhole(comparison).map((move) => [move.key, move]));
  const keys = new Set([...made.map(({ key }) => key), ...whole.keys()]);
  return [...keys].flatMap((key) => {
    const own = made.filter((move) => move.key === key);
    const [first, last] = [own.at(0), own.at(-1)];
    const net = whole.get(key) ?? { key, from: first?.from, to: first?.from };
    const isChain = own.every(({ from }, index) => index === 0 || same(from, own[index - 1]?.to));
    return [
      ...(isChain ? [] : [`${key}: a step does not begin where the last one ended`]),
      ...(same(first?.from, net.from) && same(last?.to, net.to) ? [] : [`${key}: another whole`]),
      ...(same(addUp(own), addUp([net])) ? [] : [`${key}: the changes do not add up`]),
    ];
  });
}

function listMoves({ verdicts, ranks, savings, totals }: Step): Move[] {
  return [
    ...verdicts.map(({ candidate, from, to }) => ({ key: `${candidate} verdict`, from, to })),
    ...ranks.map(({ candidate, rank, rankRange }) => ({
      key: `${candidate} rank`,
      from: [rank.from, rankRange.from],
      to: [rank.to, rankRange.to],
    })),
    ...savings.flatMap(({ candidate, ...figure }) => nameFigures(candidate, [figure])),
    ...totals.flatMap(({ of, ...figure }) => nameFigures(`total ${of}`, [figure])),
  ];
}

/** What the comparison says as a whole, without what is the same on both sides. */
function listWhole({ candidates, totals }: Comparison): Move[] {
  const moves = candidates.flatMap(({ id, verdict, rank, rankRange, savings }) => [
    { key: `${id} verdict`, ...verdict },
    { key: `${id} rank`, from: [rank.from, rankRange.from], to: [rank.to, rankRange.to] },
    ...nameFigures(id, savings),
  ]);
  const summed = totals.flatMap(({ of, ...figure }) => nameFigures(`total ${of}`, [figure]));
  return [...moves, ...summed].filter(({ from, to }) => !same(from, to));
}

function nameFigures(of: string, figures: Figures): Move[] {
  return figures.map(({ period, figure, from, to, change }) => ({
    key: `${of} ${period} ${figure}`,
    from,
    to,
    change,
  }));
}

/** The changes by run, added up exactly, without those that come to nothing. */
function addUp(moves: readonly Move[]): Record<string, string> {
  const sums: Record<string, Decimal> = {};
  for (const [run, amount] of moves.flatMap(({ change = {} }) => Object.entries(change))) {
    sums[run] = new Exact(amount).plus(sums[run] ?? 0);
  }
  const kept = Object.entries(sums).filter(([, sum]) => !sum.isZero());
  return Object.fromEntries(kept.map(([run, sum]) => [run, sum.toFixed()]).sort());
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

import type { Amounts, FigureMove } from '../../compare/figures.ts';
import type { Decimal } from '../../documents/decimal.ts';
import { RUNS, type Run } from '../../documents/parts/range.ts';
import {
  ARITHMETIC_DIGITS,
  ESTIMATE_DIGITS,
  showInFull,
  showMoney,
} from '../../documents/show-money.ts';

/** Figures as printed. */
const FIGURE_WORDS: { readonly [F in FigureMove['figure']]: string } = {
  spend: 'spend',
  addressable: 'addressable spend',
  reference: 'reference saving',
  residual: 'residual',
  gross: 'gross saving',
  adjusted: 'adjusted saving',
  cashReleasing: 'cash-releasing saving',
  netPresentValue: 'net present value',
  cashNetPresentValue: 'cash-releasing net present value',
};

/** Periods as printed after a figure. */
const PERIOD_WORDS = { annual: 'a year', 'one-off': 'one-off' } as const;

/** Inputs and plain arithmetic on them, which have three figures; the others are estimates. */
const ARITHMETIC: readonly FigureMove['figure'][] = ['spend', 'addressable', 'residual', 'gross'];

/** The sums that say most; JSON has all of them. Cash-releasing counts where nothing else moved. */
export function chooseTold<Move extends FigureMove>(moves: readonly Move[]): Move[] {
  const hasAdjusted = moves.some(({ figure }) => figure === 'adjusted');
  return moves.filter(
    ({ period, figure }) =>
      period === 'appraisal' ||
      figure === 'adjusted' ||
      figure === 'addressable' ||
      (figure === 'cashReleasing' && !hasAdjusted),
  );
}

/** Some sums that moved, in a sentence. */
export function showMoves(moves: readonly FigureMove[]): string {
  return moves
    .map((move) => {
      const period = move.period === 'appraisal' ? '' : ` ${PERIOD_WORDS[move.period]}`;
      return `${FIGURE_WORDS[move.figure]}${period} ${showFigures(move)}`;
    })
    .join(', ');
}

/** Both sides of a change: central figures, or where those are equal the runs that differ. */
export function showFigures(move: FigureMove, between = ' → '): string {
  const { from, to, change } = move;
  const runs = RUNS.filter((run) => !(change[run]?.isZero() ?? true));
  const isCentral =
    from === null || to === null || runs.includes('central') || to.central === undefined;
  if (isCentral) return showPair(showAmounts, move, between);
  return runs
    .map(
      (run) =>
        `${RUN_WORDS[run]} ${showPair((amounts, show) => showRun(amounts, run, show), move, between)}`,
    )
    .join(', ');
}

const RUN_WORDS = {
  low: 'with everything adverse',
  central: '',
  high: 'with everything favourable',
} as const;

/** How one amount is written. */
type ShowAmount = (pounds: Decimal) => string;

/** So many figures at most; what is alike to these is shown in full. */
const MAX_DIGITS = 6;

/** Both sides of a change, their central figures where they have one. */
export function showSides(move: FigureMove): readonly [string, string] {
  return distinguish(move, showAmounts);
}

function showPair(
  showSide: (amounts: Amounts | null, show: ShowAmount) => string,
  move: FigureMove,
  between: string,
): string {
  const [from, to] = distinguish(move, showSide);
  return from === to ? `${from} (changed by less than a penny)` : `${from}${between}${to}`;
}

/** The two sides, with a figure more each time that rounding would hide the change, at last in full. */
function distinguish(
  { figure, from, to }: FigureMove,
  showSide: (amounts: Amounts | null, show: ShowAmount) => string,
): readonly [string, string] {
  const least = ARITHMETIC.includes(figure) ? ARITHMETIC_DIGITS : ESTIMATE_DIGITS;
  for (let digits = least; digits <= MAX_DIGITS; digits += 1) {
    const show: ShowAmount = (pounds) => showMoney(pounds, digits);
    const sides = [showSide(from, show), showSide(to, show)] as const;
    if (sides[0] !== sides[1]) return sides;
  }
  return [showSide(from, showInFull), showSide(to, showInFull)];
}

function showRun(amounts: Amounts | null, run: Run, show: ShowAmount): string {
  const amount = amounts?.[run];
  return amount === undefined ? 'none' : show(amount);
}

function showAmounts(amounts: Amounts | null, show: ShowAmount): string {
  if (amounts === null) return 'none';
  const { low, central, high } = amounts;
  if (central !== undefined) return show(central);
  return [low, high].flatMap((amount) => (amount === undefined ? [] : show(amount))).join('–');
}

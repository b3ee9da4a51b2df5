import type { Amounts, FigureMove } from '../../compare/figures.ts';
import { RUNS, type Run } from '../../documents/parts/range.ts';
import { showArithmetic, showEstimate, showInFull } from '../../documents/show-money.ts';

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

type Show = (amounts: Amounts | null, show: typeof showArithmetic) => string;

/** The two sides, in full where rounding would hide the change. */
function showPair(showSide: Show, { figure, from, to }: FigureMove, between: string): string {
  const show = ARITHMETIC.includes(figure) ? showArithmetic : showEstimate;
  const rounded = [showSide(from, show), showSide(to, show)];
  if (rounded[0] !== rounded[1]) return rounded.join(between);
  const inFull = [showSide(from, showInFull), showSide(to, showInFull)];
  return inFull[0] === inFull[1]
    ? `${inFull[0]} (changed by less than a penny)`
    : inFull.join(between);
}

function showRun(amounts: Amounts | null, run: Run, show: typeof showArithmetic): string {
  const amount = amounts?.[run];
  return amount === undefined ? 'none' : show(amount);
}

function showAmounts(amounts: Amounts | null, show: typeof showArithmetic): string {
  if (amounts === null) return 'none';
  const { low, central, high } = amounts;
  if (central !== undefined) return show(central);
  return [low, high].flatMap((amount) => (amount === undefined ? [] : show(amount))).join('–');
}

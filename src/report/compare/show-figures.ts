import type { Amounts, FigureMove } from '../../domain/comparing/figures.ts';
import { showEstimate, showExact, showInFull } from '../show-money.ts';

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

/** Whether a figure is one of those that say most; JSON has all of them. */
export function isTold({ period, figure, from, to }: FigureMove): boolean {
  const hasNone = from === null && to === null;
  return !hasNone && (period === 'appraisal' || figure === 'adjusted' || figure === 'addressable');
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

/** Both sides of a change: central figures, in full where rounding would hide the change. */
export function showFigures({ figure, from, to }: FigureMove, between = ' → '): string {
  const show = ARITHMETIC.includes(figure) ? showExact : showEstimate;
  const [was, is] = [showAmounts(from, show), showAmounts(to, show)];
  if (was !== is) return `${was}${between}${is}`;
  const inFull = [showAmounts(from, showInFull), showAmounts(to, showInFull)];
  return inFull[0] === inFull[1]
    ? `${inFull[0]} (changed by less than a penny, or only in its range)`
    : inFull.join(between);
}

function showAmounts(amounts: Amounts | null, show: typeof showExact): string {
  if (amounts === null) return 'none';
  const { low, central, high } = amounts;
  if (central !== undefined) return show(central);
  return [low, high].flatMap((amount) => (amount === undefined ? [] : show(amount))).join('–');
}

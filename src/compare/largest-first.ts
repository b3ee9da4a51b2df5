import { Decimal } from '../documents/decimal.ts';
import type { Step } from './attribute.ts';
import type { FigureMove } from './figures.ts';
import type { TotalMove } from './moves.ts';

/** The steps that moved a total, those that moved it most in pounds first; equal ones in their order. */
export function listLargestFirst(steps: readonly Step[]): Step[] {
  return steps
    .filter(({ moves }) => moves.totals.length > 0)
    .map((step) => ({ step, size: measure(step.moves.totals) }))
    .sort((a, b) => b.size.comparedTo(a.size))
    .map(({ step }) => step);
}

/** By the adjusted saving, or where that stays by the spend that could be replaced. */
function measure(moves: readonly TotalMove[]): Decimal {
  const adjusted = sizeOf(moves, 'adjusted');
  return adjusted.isZero() ? sizeOf(moves, 'addressable') : adjusted;
}

function sizeOf(moves: readonly TotalMove[], wanted: FigureMove['figure']): Decimal {
  return moves
    .filter(({ figure }) => figure === wanted)
    .reduce((most, { change }) => Decimal.max(most, change.central?.abs() ?? 0), new Decimal(0));
}

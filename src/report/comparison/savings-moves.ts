import type { Savings } from '../../assess/savings/estimate.ts';
import type { Total } from '../../assess/savings/running-total.ts';
import type { Step } from '../../compare/attribute.ts';
import type { Comparison } from '../../compare/compare.ts';
import type { FigureMove } from '../../compare/figures.ts';
import { listLargestFirst } from '../../compare/largest-first.ts';
import { type Block, bullets, paragraph, section, table, textColumns } from '../blocks.ts';
import { showPriceYears, showSavings, showWithoutRatio } from '../words/savings-rows.ts';
import { tellEdits } from './clauses.ts';
import { listNames, type Names } from './names.ts';
import { chooseTold, showFigures, showMoves, showSides } from './show-figures.ts';

const FIGURES = textColumns('Reference saving', 'Replication', 'Adjusted');

const ARITHMETIC = 'Replication: addressable → residual → gross.';

const PERIODS = [
  { period: 'annual', key: 'annual', words: 'a year' },
  { period: 'one-off', key: 'oneOff', words: 'one-off' },
] as const;

const GROUPS = [
  { of: 'qualifies', word: 'Qualifying' },
  { of: 'open', word: 'Open' },
] as const;

/** The savings of candidates that are in both states and moved, before and after. */
export function savingsMovesSection(comparison: Comparison): readonly Block[] {
  const names = listNames(comparison);
  const rows = comparison.moved.told.flatMap(({ id, before, after }) =>
    PERIODS.flatMap(({ period, key, words }) => {
      const moves = comparison.whole.savings.filter(
        (move) => move.candidate === id && isInTable(move, period),
      );
      if (moves.length === 0 || before === null || after === null) return [];
      const name = `${names.candidate(id)}, ${words}`;
      return tellApart(moves, [
        toRow(`${name}, before`, before.estimate?.[key] ?? null),
        toRow(`${name}, after`, after.estimate?.[key] ?? null),
      ]);
    }),
  );
  if (rows.length === 0) return [];
  const columns = [...textColumns('Candidate'), ...FIGURES];
  return section('Savings', [paragraph(ARITHMETIC), ...table(columns, rows)]);
}

/** The totals that moved, before and after, and the edits that moved them. */
export function totalMovesSection(comparison: Comparison): readonly Block[] {
  const { whole, steps, before, after } = comparison;
  const rows = GROUPS.flatMap(({ of, word }) =>
    PERIODS.flatMap(({ period, key, words }) => {
      const moves = whole.totals.filter((move) => move.of === of && isInTable(move, period));
      if (moves.length === 0) return [];
      const row = (when: string, total: Total) =>
        toRow(`${word}, ${words}, ${when}`, total[key], total.withoutRatio[key]);
      return tellApart(moves, [row('before', before.totals[of]), row('after', after.totals[of])]);
    }),
  );
  if (rows.length === 0) return [];
  const names = listNames(comparison);
  return section('Totals', [
    paragraph(
      `Ruled-out candidates are in no total. ${ARITHMETIC} What moved a total most stands first.`,
    ),
    ...table([...textColumns('Candidates'), ...FIGURES], rows),
    ...bullets(listLargestFirst(steps).flatMap((step) => tellStep(step, names))),
  ]);
}

/** Whether a sum is one of those in these tables. */
function isInTable({ period, figure }: FigureMove, wanted: FigureMove['period']): boolean {
  return period === wanted && figure !== 'spend' && figure !== 'cashReleasing';
}

/** The net present values that moved. */
export function appraisalMovesSection(comparison: Comparison): readonly Block[] {
  const names = listNames(comparison);
  const rows = comparison.moved.told.flatMap(({ id }) => {
    const own = comparison.whole.savings.filter((move) => move.candidate === id);
    const show = (figure: FigureMove['figure']) => {
      const move = own.find((each) => each.figure === figure);
      return move === undefined ? 'as before' : showFigures(move);
    };
    return own.some(({ period }) => period === 'appraisal')
      ? [[names.candidate(id), show('netPresentValue'), show('cashNetPresentValue')]]
      : [];
  });
  if (rows.length === 0) return [];
  const columns = textColumns('Candidate', 'Net present value', 'Cash-releasing only');
  const lead =
    'Only a bottom-up net present value may be headlined. Cash-releasing only is not affordability.';
  return section('Appraisal', [paragraph(lead), ...table(columns, rows)]);
}

/** The estimates of a row: their columns. */
const COLUMNS = { reference: 1, adjusted: 3 } as const;

/** Two rows, estimates that moved told apart by more figures where rounding makes them alike. */
function tellApart(
  moves: readonly FigureMove[],
  [before, after]: readonly [readonly string[], readonly string[]],
): (readonly string[])[] {
  const pairs = moves.flatMap((move) => {
    if (move.figure !== 'reference' && move.figure !== 'adjusted') return [];
    const column = COLUMNS[move.figure];
    return before[column] === after[column] ? [{ column, sides: showSides(move) }] : [];
  });
  const replace = (row: readonly string[], side: 0 | 1) =>
    pairs.reduce((cells, { column, sides }) => cells.with(column, sides[side]), [...row]);
  return [replace(before, 0), replace(after, 1)];
}

function toRow(
  name: string,
  savings: Savings | null,
  withoutRatio: Total['withoutRatio']['annual'] = null,
): string[] {
  if (savings === null) return [name, 'none', 'none', 'none'];
  const { reference, arithmetic, adjusted } = showSavings(savings);
  const replication = `${arithmetic}${showWithoutRatio(savings, withoutRatio)}`;
  return [`${name}${showPriceYears(savings)}`, reference, replication, adjusted];
}

function tellStep({ edits, moves }: Step, names: Names): string[] {
  return GROUPS.flatMap(({ of, word }) => {
    const own = chooseTold(moves.totals.filter((move) => move.of === of));
    return own.length === 0 ? [] : [`${word}: ${showMoves(own)}, when ${tellEdits(edits, names)}.`];
  });
}

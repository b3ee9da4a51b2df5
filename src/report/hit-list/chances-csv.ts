import type { Assessment } from '../../assess/assessment.ts';
import type { RankChances, RankedEntry } from '../../assess/entry.ts';
import type { Cell, Column } from '../csv.ts';

type Row = Partial<Pick<RankedEntry, 'chances'>> & Pick<RankedEntry, 'judgement'>;

/** The columns of chances, in percent: one for each rank, rank 1 first; none where they were not asked for. */
export function listChanceColumns({
  ranked,
  options: { top, chances },
}: Pick<Assessment, 'ranked' | 'options'>): Column<Row>[] {
  if (chances !== true) return [];
  return [
    column('mean rank', 'expectedRank', ({ expectedRank }) =>
      showDecimals(expectedRank, DECIMALS.usual),
    ),
    column('chance of qualifying', 'chanceOfQualifying', ({ qualifies }) => toPercent(qualifies)),
    ...(top === undefined ? [] : [topColumn(top)]),
    ...ranked.map((_, index) =>
      column(`chance of rank ${index + 1}`, `rankChances.${index}`, ({ ranks }) =>
        toPercent(ranks[index]),
      ),
    ),
  ];
}

/** By rank alone a ruled-out candidate may be among the first K, and still it is on no list. */
function topColumn(top: number): Column<Row> {
  const { cell, ...rest } = column(`chance of the top ${top}`, 'chanceOfTop', ({ isInTop }) =>
    toPercent(isInTop),
  );
  return { ...rest, cell: (row) => (row.judgement.verdict === 'ruled-out' ? null : cell(row)) };
}

function column(heading: string, name: string, cell: (chances: RankChances) => Cell): Column<Row> {
  return { heading, name, cell: ({ chances }) => (chances ? cell(chances) : null) };
}

/** Decimals of a mean rank and of a percentage, and of one that would else read 0% or 100% and is not. */
const DECIMALS = { usual: 2, most: 13 } as const;

/** A chance as a percentage that is 0% or 100% only where it is exactly that: `37.5%`. */
function toPercent(chance: number | null | undefined): Cell {
  if (chance === null || chance === undefined) return null;
  const rounded = showPercent(chance, DECIMALS.usual);
  const isSure = chance === 0 || chance === 1;
  return !isSure && ['0%', '100%'].includes(rounded) ? showPercent(chance, DECIMALS.most) : rounded;
}

function showPercent(chance: number, decimals: number): string {
  return `${showDecimals(chance * 100, decimals)}%`;
}

/** A number without an exponent and without noughts at its end. */
function showDecimals(value: number, decimals: number): string {
  return value.toFixed(decimals).replace(/\.?0+$/, '');
}

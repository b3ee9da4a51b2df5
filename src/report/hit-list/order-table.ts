import type { Assessment } from '../../assess/assessment.ts';
import type { RankedEntry } from '../../assess/entry.ts';
import { isMust } from '../../assess/judging/judge.ts';
import { type Block, type Column, type Phrase, table } from '../blocks.ts';
import { showSavings } from '../words/savings-rows.ts';
import { PLACE_WORDS, showCoulds, showMusts, showRank } from '../words/show-answers.ts';
import { nameChance, showChances } from '../words/show-chances.ts';
import { toneVerdict } from '../words/verdicts.ts';

/** A column with what stands in it. */
interface OrderColumn extends Column {
  readonly cell: (entry: RankedEntry) => Phrase;
}

/** The candidates in list order, one row each. */
export function orderTable({ ranked, options }: Assessment): readonly Block[] {
  const columns = [
    ...STANDING.slice(0, 2),
    ...(options.top === undefined ? [] : [placeColumn(options.top)]),
    ...STANDING.slice(2),
    ...MONEY,
    ...(options.chances === true ? [chanceColumn(options.top)] : []),
  ];
  return table(
    columns.map(({ cell: _cell, ...column }) => column),
    ranked.map((entry) => columns.map(({ cell }) => cell(entry))),
  );
}

const STANDING: readonly OrderColumn[] = [
  { heading: 'Rank', type: 'text', cell: showRank },
  { heading: 'Candidate', type: 'text', cell: ({ candidate }) => candidate.name },
  {
    heading: 'Verdict',
    type: 'text',
    cell: ({ judgement }) => [toneVerdict(judgement.verdict)],
  },
  { heading: 'Musts met', type: 'text', cell: pictureMusts },
  { heading: 'Could', type: 'text', cell: ({ judgement }) => showCoulds(judgement) },
];

const MONEY: readonly OrderColumn[] = [
  moneyColumn('Reference saving a year', 'reference'),
  moneyColumn('Replication: addressable → residual → gross', 'arithmetic'),
  moneyColumn('Adjusted', 'adjusted'),
  { heading: 'Rank by saving', type: 'text', cell: ({ savingRank }) => String(savingRank ?? '–') },
];

/** Money stands in the sections of the candidates too, so that a narrow screen can do without. */
function moneyColumn(
  heading: string,
  figure: 'reference' | 'arithmetic' | 'adjusted',
): OrderColumn {
  const cell = ({ estimate }: RankedEntry) =>
    estimate?.annual ? showSavings(estimate.annual)[figure] : '–';
  return { heading, type: 'text', hint: 'if-room', cell };
}

function placeColumn(top: number): OrderColumn {
  return {
    heading: `Top ${top}`,
    type: 'text',
    cell: ({ place }) => (place === null ? '' : PLACE_WORDS[place]),
  };
}

function chanceColumn(top: number | undefined): OrderColumn {
  return { heading: nameChance(top), type: 'text', cell: showChances };
}

function pictureMusts({ judgement }: RankedEntry): Phrase {
  const marks = judgement.criteria.filter(isMust).map(({ meets }) => meets);
  return [{ kind: 'marks', marks }, showMusts(judgement)];
}

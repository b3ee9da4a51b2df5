import type { Assessment } from '../../assess/assessment.ts';
import type { RankedEntry } from '../../assess/entry.ts';
import { isMust } from '../../assess/judging/judge.ts';
import { type Block, type Column, type Phrase, table, textColumns } from '../blocks.ts';
import { MEASURE_HEADINGS, showKeySum } from '../words/measure.ts';
import { type SavingsText, showSavings } from '../words/savings-rows.ts';
import {
  PLACE_WORDS,
  showCoulds,
  showMusts,
  showRank,
  showVerdict,
} from '../words/show-answers.ts';
import { nameChance, showChances } from '../words/show-chances.ts';
import { showNetPresentValue, showWorth } from '../words/worth.ts';

/** A row a ranked candidate, in order; savings where there is room, since they stand below as well. */
export function orderTable({ ranked, measure, options }: Assessment): readonly Block[] {
  const { top, chances } = options;
  const hasAppraisal = ranked.some(({ appraisal }) => appraisal !== null);
  const columns: Column[] = [
    ...textColumns('Rank', 'Candidate'),
    ...(top === undefined ? [] : textColumns(`Top ${top}`)),
    ...textColumns('Verdict', 'Musts met', 'Could'),
    ...(measure === 'answers' ? [] : textColumns(MEASURE_HEADINGS[measure])),
    ...(hasAppraisal ? textColumns('Net present value', 'Worth') : []),
    ...MONEY_COLUMNS,
    ...textColumns('Rank by saving'),
    ...(chances === true ? textColumns(nameChance(top)) : []),
  ];
  const rows = ranked.map((entry) => [
    showRank(entry),
    entry.candidate.name,
    ...(top === undefined ? [] : [entry.place === null ? '' : PLACE_WORDS[entry.place]]),
    [showVerdict(entry.judgement.verdict)],
    pictureMusts(entry),
    showCoulds(entry.judgement),
    ...(measure === 'answers' ? [] : [showKeySum(entry, measure)]),
    ...(hasAppraisal ? showAppraised(entry) : []),
    ...showMoney(entry),
    String(entry.savingRank ?? '–'),
    ...(chances === true ? [showChances(entry)] : []),
  ]);
  return table(columns, rows);
}

function showAppraised({ appraisal }: RankedEntry): string[] {
  if (appraisal === null) return ['not appraised', '–'];
  return [showNetPresentValue(appraisal), showWorth(appraisal)];
}

const MONEY_COLUMNS: readonly Column[] = [
  { heading: 'Reference saving a year', type: 'text', hint: 'if-room' },
  { heading: 'Replication: addressable → residual → gross', type: 'text', hint: 'if-room' },
  { heading: 'Adjusted', type: 'text', hint: 'if-room' },
];

const NO_MONEY: Pick<SavingsText, 'reference' | 'arithmetic' | 'adjusted'> = {
  reference: '–',
  arithmetic: '–',
  adjusted: '–',
};

function showMoney({ estimate }: RankedEntry): string[] {
  const annual = estimate?.annual ?? null;
  const { reference, arithmetic, adjusted } = annual === null ? NO_MONEY : showSavings(annual);
  return [reference, arithmetic, adjusted];
}

/** Each Must as a mark in the order of the sheet, and how many are met. */
function pictureMusts({ judgement }: RankedEntry): Phrase {
  const marks = judgement.criteria.filter(isMust).map(({ meets }) => meets);
  return [{ kind: 'marks', marks }, showMusts(judgement)];
}

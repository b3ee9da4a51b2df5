import type { Assessment } from '../../assess/assessment.ts';
import type { RankedEntry } from '../../assess/entry.ts';
import { isMust } from '../../assess/judging/judge.ts';
import { type Block, type Column, type Phrase, table, textColumns } from '../blocks.ts';
import { MEASURE_HEADINGS, showKeySum } from '../words/measure.ts';
import { type SavingsText, showSavings } from '../words/savings-rows.ts';
import {
  PLACE_WORDS,
  showCoulds,
  showMustsRange,
  showRank,
  showVerdict,
} from '../words/show-answers.ts';
import { showNetPresentValue, showWorth } from '../words/worth.ts';

/** A row a ranked candidate, in order; what stands below as well only where there is room. */
export function orderTable({ ranked, measure, options }: Assessment): readonly Block[] {
  const { top } = options;
  const hasAppraisal = ranked.some(({ appraisal }) => appraisal !== null);
  const columns: Column[] = [
    ...textColumns('Rank', 'Candidate'),
    ...(top === undefined ? [] : textColumns(`Top ${top}`)),
    ...textColumns('Verdict'),
    ...ifRoom('Musts met', 'Could'),
    ...(measure === 'answers' ? [] : textColumns(MEASURE_HEADINGS[measure])),
    ...textColumns('Reference saving a year'),
    ...(hasAppraisal ? [...textColumns('Net present value'), WORTH] : []),
    ...(hasAppraisal ? ifRoom('Rank by saving') : textColumns('Rank by saving')),
    ...ifRoom('Replication: addressable → residual → gross', 'Adjusted'),
  ];
  const rows = ranked.map((entry) => {
    const { reference, arithmetic, adjusted } = showMoney(entry);
    return [
      showRank(entry),
      entry.candidate.name,
      ...(top === undefined ? [] : [entry.place === null ? '' : PLACE_WORDS[entry.place]]),
      [showVerdict(entry.judgement.verdict)],
      pictureMusts(entry),
      showCoulds(entry.judgement),
      ...(measure === 'answers' ? [] : [showKeySum(entry, measure)]),
      reference,
      ...(hasAppraisal ? showAppraised(entry) : []),
      String(entry.savingRank ?? '–'),
      arithmetic,
      adjusted,
    ];
  });
  return table(columns, rows);
}

/** Below a worth stands again, with all else of its appraisal. */
const WORTH: Column = { heading: 'Worth', type: 'text', hint: 'gives-way' };

/** Columns that are left out where there is no room: what they say stands below as well. */
function ifRoom(...headings: readonly string[]): Column[] {
  return headings.map((heading) => ({ heading, type: 'text', hint: 'if-room' }));
}

function showAppraised({ appraisal }: RankedEntry): string[] {
  if (appraisal === null) return ['–', '–'];
  return [showNetPresentValue(appraisal), showWorth(appraisal)];
}

type Money = Pick<SavingsText, 'reference' | 'arithmetic' | 'adjusted'>;

const NO_MONEY: Money = {
  reference: '–',
  arithmetic: '–',
  adjusted: '–',
};

function showMoney({ estimate }: RankedEntry): Money {
  const annual = estimate?.annual ?? null;
  return annual === null ? NO_MONEY : showSavings(annual);
}

/** Each Must as a mark in the order of the sheet, and how many may be met. */
function pictureMusts({ judgement }: RankedEntry): Phrase {
  const marks = judgement.criteria.filter(isMust).map(({ meets }) => meets);
  return [{ kind: 'marks', marks }, showMustsRange(judgement)];
}

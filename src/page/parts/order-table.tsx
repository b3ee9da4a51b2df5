import type { ComponentChildren } from 'preact';
import type { Assessment } from '../../assess/assessment.ts';
import type { RankedEntry } from '../../assess/entry.ts';
import { isMust } from '../../assess/judging/judge.ts';
import type { Meets } from '../../documents/answer.ts';
import type { Phrase } from '../../report/blocks.ts';
import { showInline } from '../../report/harmless/plain-text.ts';
import { isAlike } from '../../report/html/is-alike.ts';
import { MarksView } from '../../report/html/marks-view.tsx';
import { PhraseView } from '../../report/html/phrase-view.tsx';
import { Scroller } from '../../report/html/table-view.tsx';
import { useKept } from '../../report/html/use-kept.ts';
import { MEASURE_HEADINGS, showKeySum } from '../../report/words/measure.ts';
import { showRankRange } from '../../report/words/rank-range.ts';
import { showSavings } from '../../report/words/savings-rows.ts';
import {
  PLACE_WORDS,
  showCoulds,
  showMustsRange,
  showVerdict,
} from '../../report/words/show-answers.ts';
import { showNetPresentValue, showWorth } from '../../report/words/worth.ts';

/** A column after the rank and the name. On a narrow screen each cell stands beside its heading. */
interface Column {
  readonly heading: string;
  readonly show: (entry: RankedEntry) => ComponentChildren;
  /** Answers to picture beside what is shown, which counts them. */
  readonly marks?: (entry: RankedEntry) => readonly Meets[];
}

/** The ranked candidates in order. Its roles say that it is a table where its style shows blocks. */
export function OrderTable({ assessment }: { assessment: Assessment }) {
  const { ranked } = assessment;
  const columns = listColumns(assessment);
  const headings = ['Rank', 'Candidate', ...columns.map(({ heading }) => heading)];
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: a table laid out as blocks is no table to a screen reader
    <Scroller headings={headings}>
      <table class="order" role="table">
        <thead role="rowgroup">
          <tr role="row">
            {headings.map((heading) => (
              <th key={heading} role="columnheader" scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {ranked.map((entry) => (
            <OrderRow
              key={entry.candidate.candidate}
              entry={entry}
              range={showRankRange(entry, ranked)}
              columns={columns}
            />
          ))}
        </tbody>
      </table>
    </Scroller>
    // biome-ignore-end lint/a11y/noRedundantRoles: as above
  );
}

interface RowProps {
  readonly entry: RankedEntry;
  /** How far the rank depends on unknown answers. */
  readonly range: string;
  readonly columns: readonly Column[];
}

/** A row, which is drawn anew only where what it shows differs. */
function OrderRow(props: RowProps) {
  return useKept(props, () => <DrawnRow {...props} />, isDrawnAlike);
}

/** Columns of the same headings show the same. */
function isDrawnAlike(before: RowProps, now: RowProps): boolean {
  const headings = ({ columns }: RowProps) => columns.map(({ heading }) => heading);
  return (
    before.range === now.range &&
    isAlike(before.entry, now.entry) &&
    isAlike(headings(before), headings(now))
  );
}

function DrawnRow({ entry, range, columns }: RowProps) {
  const { candidate, name } = entry.candidate;
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: as above
    <tr role="row" data-candidate={candidate} data-rank={entry.rank}>
      <td class="rank" role="cell">
        <b>{entry.rank}</b> <small>{range}</small>
      </td>
      <th class="name" role="rowheader" scope="row">
        <a href={`#c-${candidate}`}>{showInline(name)}</a>
      </th>
      {columns.map(({ heading, show, marks }) => (
        <td key={heading} role="cell" data-label={heading}>
          {marks && <MarksView marks={marks(entry)} />}
          <span>{show(entry)}</span>
        </td>
      ))}
    </tr>
    // biome-ignore-end lint/a11y/noRedundantRoles: as above
  );
}

function listColumns({ ranked, measure, options: { top } }: Assessment): readonly Column[] {
  const hasAppraisal = ranked.some(({ appraisal }) => appraisal !== null);
  return [
    ...(top === undefined ? [] : [{ heading: `Top ${top}`, show: showPlace }]),
    { heading: 'Verdict', show: ({ judgement }) => showPhrase([showVerdict(judgement.verdict)]) },
    {
      heading: 'Musts met',
      show: ({ judgement }) => showMustsRange(judgement),
      marks: ({ judgement }) => judgement.criteria.filter(isMust).map(({ meets }) => meets),
    },
    { heading: 'Could', show: ({ judgement }) => keepTogether(showCoulds(judgement)) },
    ...(measure === 'answers'
      ? []
      : [
          {
            heading: MEASURE_HEADINGS[measure],
            show: (entry: RankedEntry) => showKeySum(entry, measure),
          },
        ]),
    { heading: 'Reference saving a year', show: showReference },
    ...(hasAppraisal ? APPRAISED : []),
  ];
}

const APPRAISED: readonly Column[] = [
  {
    heading: 'Net present value',
    show: ({ appraisal }) =>
      appraisal === null ? NONE : breakAtBracket(showNetPresentValue(appraisal)),
  },
  {
    heading: 'Worth',
    show: ({ appraisal }) => (appraisal === null ? NONE : showWorth(appraisal)),
  },
];

/** What stands where there is no figure. */
const NONE = '–';

function showPlace({ place }: RankedEntry): string {
  return place === null ? NONE : PLACE_WORDS[place];
}

function showReference({ estimate }: RankedEntry): string {
  const annual = estimate?.annual ?? null;
  return annual === null ? NONE : showSavings(annual).reference;
}

/** Figures of three runs on two lines, none of them broken. */
function breakAtBracket(runs: string): ComponentChildren {
  const [central = '', ...others] = runs.split(' (');
  return [keepTogether(central), ...others.map((range) => [' ', keepTogether(`(${range}`)])];
}

function keepTogether(text: string): ComponentChildren {
  return <span class="short">{text}</span>;
}

function showPhrase(phrase: Phrase): ComponentChildren {
  return <PhraseView phrase={phrase} numberOf={() => undefined} />;
}

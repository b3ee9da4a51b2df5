import type { Assessment } from '../../assess/assessment.ts';
import type { Entry, RankedEntry } from '../../assess/entry.ts';
import { isMust, type Verdict } from '../../assess/judging/judge.ts';
import type { Provenance } from '../../assess/provenance.ts';
import type { Total } from '../../assess/savings/total.ts';
import type { Meets } from '../../documents/answer.ts';
import { type AppraisalRow, listAppraisals } from '../../report/hit-list/appraisal-rows.ts';
import { tellHeadline } from '../../report/hit-list/headline.ts';
import type { Report } from '../../report/report.ts';
import { safeText } from '../../report/safe-text.ts';
import { listExceptions } from '../../report/words/exceptions.ts';
import { writeMethod } from '../../report/words/method-text.ts';
import {
  listSavings,
  type SavingsRow,
  showSavings,
  showWithoutRatio,
} from '../../report/words/savings-rows.ts';
import {
  listCriteria,
  PLACE_WORDS,
  showCoulds,
  showMusts,
  showRank,
  VERDICT_WORDS,
} from '../../report/words/show-answers.ts';
import { nameChance, showChances } from '../../report/words/show-chances.ts';
import { type Screen, wrap, wrapLabelled } from './screen.ts';
import { drawTable, type ScreenColumn, writeRecords } from './table.ts';

/** From this width on there is room for a bar beside the counts. */
const WIDE = 110;
/** Below this width a table would be all wrapping: candidates stand one under another. */
const NARROW = 72;

/** Writes a hit list for a terminal: a table with a bar, a plain table, or records, by width. */
export function writeHitListTerminal(report: Report, screen: Screen): string {
  const { assessment, provenance } = report;
  const { ranked, unranked, sheet } = assessment;
  const title = `Hit list on ${safeText(sheet.name ?? sheet.sheet)}, edition ${safeText(sheet.edition)}`;
  return `${[
    screen.colour.bold(wrap(title, screen)),
    ...tellHeadline(assessment.headline).map((line) => wrap(safeText(line), screen)),
    ...section('Order', writeOrder(assessment, screen), screen),
    ...section('Why', ranked.map((entry) => writeGrounds(entry, screen)).join('\n'), screen),
    ...section('Savings a year', writeSavings(listSavings(ranked, 'annual'), screen), screen),
    ...section('One-off spend', writeSavings(listSavings(ranked, 'oneOff'), screen), screen),
    ...section('Appraisal, with platform costs', writeAppraisals(assessment, screen), screen),
    ...section('Totals', writeTotals(assessment, screen), screen),
    ...section('Not ranked', writeUnranked(unranked, screen), screen),
    ...section('On the radar, to assess next', writeRadar(unranked, screen), screen),
    ...section('Assumed or left out', writeExceptions(provenance, screen), screen),
    ...section('How to read this', writeNotes(report, screen), screen),
  ].join('\n\n')}\n`;
}

function section(heading: string, body: string, { colour }: Screen): string[] {
  return body === '' ? [] : [`${colour.bold.underline(heading)}\n${body}`];
}

function writeOrder(assessment: Assessment, screen: Screen): string {
  if (assessment.ranked.length === 0) return '';
  const columns = orderColumns(assessment, screen);
  const table = screen.width < NARROW ? undefined : drawTable(columns, assessment.ranked, screen);
  return table ?? writeRecords(columns, assessment.ranked, screen);
}

function orderColumns({ options }: Assessment, screen: Screen): ScreenColumn<RankedEntry>[] {
  return [
    { heading: 'Rank', cell: showRank },
    { heading: 'Candidate', cell: ({ candidate }) => safeText(candidate.name), isFlexible: true },
    ...(options.top === undefined
      ? []
      : [
          {
            heading: `Top ${options.top}`,
            cell: ({ place }: RankedEntry) => (place === null ? '' : PLACE_WORDS[place]),
          },
        ]),
    {
      heading: 'Verdict',
      cell: ({ judgement }) => paintVerdict(judgement.verdict, screen),
    },
    ...(screen.width >= WIDE ? [{ heading: 'Musts: █ met ░ unknown × not', cell: drawBar }] : []),
    { heading: 'Musts met', cell: ({ judgement }) => showMusts(judgement), isFlexible: true },
    { heading: 'Could', cell: ({ judgement }) => showCoulds(judgement) },
    ...(options.chances === true
      ? [{ heading: nameChance(options.top), cell: showChances, isFlexible: true }]
      : []),
    {
      heading: 'By saving',
      cell: ({ savingRank }) => (savingRank === null ? '–' : String(savingRank)),
      align: 'right',
    },
  ];
}

function drawBar({ judgement }: Entry): string {
  const cells: { readonly [M in Meets]: string } = { Y: '█', '?': '░', N: '×' };
  return judgement.criteria
    .filter(isMust)
    .map(({ meets }) => cells[meets])
    .join('');
}

function paintVerdict(verdict: Verdict, { colour }: Screen): string {
  const words = VERDICT_WORDS[verdict];
  switch (verdict) {
    case 'qualifies':
      return colour.green(words);
    case 'open':
      return colour.yellow(words);
    case 'ruled-out':
      return colour.red(words);
    default:
      return verdict satisfies never;
  }
}

/** Which Musts fail, with what would change that, and which are unknown. */
function writeGrounds(
  { candidate, judgement, unmetMusts, unknownMusts }: Entry,
  screen: Screen,
): string {
  const lines = [
    wrap(`${safeText(candidate.name)}: ${paintVerdict(judgement.verdict, screen)}`, screen),
  ];
  for (const { criterion, answer } of unmetMusts) {
    const unless = answer?.unless === undefined ? '' : `, unless ${answer.unless}`;
    const text = safeText(`${criterion.name} (${criterion.number})${unless}`);
    lines.push(wrapLabelled('fails    ', text, screen, '  '));
  }
  if (unknownMusts.length > 0) {
    lines.push(wrapLabelled('unknown  ', safeText(listCriteria(unknownMusts)), screen, '  '));
  }
  return lines.join('\n');
}

const SAVINGS_COLUMNS: readonly ScreenColumn<SavingsRow>[] = [
  { heading: 'Candidate', cell: ({ name }) => safeText(name), isFlexible: true },
  { heading: 'Reference saving', cell: ({ figures }) => figures.reference },
  {
    heading: 'Replication: addressable → residual → gross',
    cell: ({ figures }) => figures.arithmetic,
  },
  { heading: 'Adjusted', cell: ({ figures }) => figures.adjusted },
];

function writeSavings(rows: readonly SavingsRow[], screen: Screen): string {
  if (rows.length === 0) return '';
  const table = screen.width < NARROW ? undefined : drawTable(SAVINGS_COLUMNS, rows, screen);
  return table ?? rows.map((row) => writeSavingsRecord(row, screen)).join('\n\n');
}

function writeSavingsRecord({ name, figures }: SavingsRow, screen: Screen): string {
  return [
    wrap(safeText(name), screen),
    ...[
      ['reference    ', figures.reference],
      ['addressable  ', figures.addressable],
      ['residual     ', figures.residual],
      ['gross        ', figures.gross],
      ['adjusted     ', figures.adjusted],
    ].map(([label = '', text = '']) => wrapLabelled(label, text, screen, '  ')),
  ].join('\n');
}

const APPRAISAL_COLUMNS: readonly ScreenColumn<AppraisalRow>[] = [
  { heading: 'Candidate', cell: ({ name }) => safeText(name), isFlexible: true },
  { heading: 'Method', cell: ({ method }) => method },
  { heading: 'Net present value', cell: ({ netPresentValue }) => netPresentValue },
  { heading: 'Cash-releasing only', cell: ({ cash }) => cash },
  { heading: 'Payback', cell: ({ payback }) => payback },
];

function writeAppraisals({ ranked }: Assessment, screen: Screen): string {
  const rows = listAppraisals(ranked);
  if (rows.length === 0) return '';
  const table = screen.width < NARROW ? undefined : drawTable(APPRAISAL_COLUMNS, rows, screen);
  return table ?? writeRecords(APPRAISAL_COLUMNS, rows, screen);
}

function writeTotals({ totals }: Assessment, screen: Screen): string {
  return [
    ...writeTotal('Qualifying', totals.qualifies, screen),
    ...writeTotal('Open', totals.open, screen),
  ].join('\n');
}

function writeTotal(
  label: string,
  { annual, oneOff, withoutRatio, leftOut }: Total,
  screen: Screen,
): string[] {
  const kinds = [
    { savings: annual, period: 'a year', part: withoutRatio.annual },
    { savings: oneOff, period: 'one-off', part: withoutRatio.oneOff },
  ];
  const lines = kinds.flatMap(({ savings, period, part }) => {
    if (savings === null) return [];
    const { reference, arithmetic, adjusted } = showSavings(savings);
    const text = `${label}, ${period}: reference ${reference}; replication ${arithmetic}; adjusted ${adjusted}`;
    return [wrap(`${text}${showWithoutRatio(savings, part)}`, screen)];
  });
  if (leftOut.length === 0) return lines;
  const names = `Counted once; left out as part of another: ${safeText(leftOut.join(', '))}`;
  return [...lines, wrap(names, screen, '  ')];
}

function writeUnranked(entries: readonly Entry[], screen: Screen): string {
  return entries
    .filter(({ candidate }) => candidate.status !== 'radar')
    .map(({ candidate, judgement }) =>
      wrap(
        `${safeText(candidate.name)} (${candidate.status}): ${VERDICT_WORDS[judgement.verdict]}, Musts ${showMusts(judgement)}; Could ${showCoulds(judgement)}`,
        screen,
      ),
    )
    .join('\n');
}

function writeRadar(entries: readonly Entry[], screen: Screen): string {
  const names = entries
    .filter(({ candidate }) => candidate.status === 'radar')
    .map(({ candidate }) => candidate.name);
  return names.length === 0 ? '' : wrap(safeText(names.join('; ')), screen);
}

function writeExceptions(provenance: Provenance, screen: Screen): string {
  return listExceptions(provenance)
    .map((line) => wrap(safeText(line), screen))
    .join('\n');
}

function writeNotes(report: Report, screen: Screen): string {
  return writeMethod(report)
    .map((paragraph) => wrap(safeText(paragraph), screen))
    .join('\n');
}

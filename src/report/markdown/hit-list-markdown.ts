import type { Assessment } from '../../assess/assessment.ts';
import type { Entry, RankedEntry } from '../../assess/entry.ts';
import type { Provenance } from '../../assess/provenance.ts';
import type { Estimate, Savings } from '../../assess/savings/estimate.ts';
import { DEFAULT_RATIO } from '../../assess/savings/resolve-ratio.ts';
import type { Total } from '../../assess/savings/total.ts';
import { writeVerdict } from '../explain/grounds.ts';
import { listAppraisals } from '../hit-list/appraisal-rows.ts';
import { tellHeadline } from '../hit-list/headline.ts';
import type { Report } from '../report.ts';
import { writeMethod } from '../words/method-text.ts';
import { showSavings, showWithoutRatio } from '../words/savings-rows.ts';
import {
  listCriteria,
  PLACE_WORDS,
  showCoulds,
  showMusts,
  showRank,
  VERDICT_WORDS,
} from '../words/show-answers.ts';
import { nameChance, showChances } from '../words/show-chances.ts';
import { writeExceptions } from './exceptions-markdown.ts';
import { emphasiseLead, joinBlocks, escapeMarkdown as md, writeTable } from './markdown.ts';
import { writeSource } from './source-markdown.ts';

/** Writes a hit list as Markdown that reads well on GitHub and pastes into a submission. */
export function writeHitListMarkdown(report: Report): string {
  const { assessment, provenance } = report;
  const { sheet, ranked } = assessment;
  return joinBlocks([
    `# Hit list: ${md(sheet.name ?? sheet.sheet)}`,
    `**${tellHeadline(assessment.headline).map(md).join(' ')}**`,
    writeExceptions(provenance),
    writeOrder(assessment),
    ...writeCandidates(ranked),
    ...writeAppraisals(assessment),
    ...writeTotals(assessment),
    ...writeMatrix(assessment),
    ...writeUnranked(assessment),
    '## Method',
    ...writeMethod(report).map(emphasiseLead),
    ...writeSources(assessment),
    ...writeFiles(provenance),
  ]);
}

function writeOrder({ ranked, options }: Assessment): string {
  if (ranked.length === 0) return '';
  const hasPlace = options.top !== undefined;
  const headings = [
    'Rank',
    'Candidate',
    ...(hasPlace ? [`Top ${options.top}`] : []),
    'Verdict',
    'Musts met',
    'Could',
    'Reference saving a year',
    'Replication: addressable → residual → gross',
    'Adjusted',
    'Rank by saving',
    ...(options.chances === true ? [nameChance(options.top)] : []),
  ];
  const rows = ranked.map((entry) => {
    const annual = entry.estimate?.annual ?? null;
    const figures = annual && showSavings(annual);
    return [
      showRank(entry),
      md(entry.candidate.name),
      ...(hasPlace && entry.place !== null ? [PLACE_WORDS[entry.place]] : []),
      VERDICT_WORDS[entry.judgement.verdict],
      showMusts(entry.judgement),
      showCoulds(entry.judgement),
      figures?.reference ?? '–',
      figures?.arithmetic ?? '–',
      figures?.adjusted ?? '–',
      String(entry.savingRank ?? '–'),
      ...(options.chances === true ? [showChances(entry)] : []),
    ];
  });
  return writeTable(headings, rows);
}

function writeCandidates(ranked: readonly RankedEntry[]): string[] {
  return ranked.flatMap((entry) => [
    `## ${showRank(entry)} ${md(entry.candidate.name)}`,
    entry.candidate.summary === undefined ? '' : md(entry.candidate.summary),
    writeVerdict(entry).map(md).join(' '),
    entry.judgement.verdict === 'ruled-out' && entry.unknownMusts.length > 0
      ? `Unknown besides: ${md(listCriteria(entry.unknownMusts))}.`
      : '',
    entry.estimate === null ? 'No spend is stated, so no saving is estimated.' : '',
    ...(entry.estimate === null ? [] : writeEstimate(entry.estimate)),
  ]);
}

function writeEstimate({ annual, oneOff, ratio }: Estimate): string[] {
  const arithmetic =
    ratio?.id === DEFAULT_RATIO ? 'The paper’s arithmetic' : 'The arithmetic of the ratio';
  return [
    ...(annual === null ? [] : [writeSavings(annual, 'a year', arithmetic)]),
    ...(oneOff === null ? [] : [writeSavings(oneOff, 'one-off', arithmetic)]),
  ];
}

function writeSavings(savings: Savings, period: string, arithmetic: string): string {
  const text = showSavings(savings);
  const replication =
    savings.gross === null
      ? `- Spend avoided, ${period}, before the platform’s own cost: ${text.addressable}; no ratio is applied.`
      : [
          `- ${arithmetic}, ${period} (a replication): addressable ${text.addressable} → residual ${text.residual} → gross saving ${text.gross}.`,
          `- Adjusted for weak evidence: ${text.adjusted}; of this cash-releasing: ${text.cashReleasing}.`,
        ].join('\n');
  return `- Reference saving, ${period}: ${text.reference}.\n${replication}`;
}

function writeAppraisals({ ranked }: Assessment): string[] {
  const rows = listAppraisals(ranked).map(({ name, method, netPresentValue, cash, payback }) => [
    md(name),
    method,
    netPresentValue,
    cash,
    payback,
  ]);
  if (rows.length === 0) return [];
  const headings = ['Candidate', 'Method', 'Net present value', 'Cash-releasing only', 'Payback'];
  return [
    '## Appraisal, with platform costs',
    'Central run, with everything adverse to everything favourable in brackets where they differ. Only a bottom-up net present value may be headlined: top-down, it replicates the paper’s ratio. Cash-releasing only is not affordability.',
    writeTable(headings, rows),
  ];
}

function writeTotals({ totals }: Assessment): string[] {
  const rows = [...totalRows('Qualifying', totals.qualifies), ...totalRows('Open', totals.open)];
  if (rows.length === 0) return [];
  const leftOut = [...totals.qualifies.leftOut, ...totals.open.leftOut];
  return [
    '## Totals',
    'Ruled-out candidates are in no total. Annual and one-off sums are never added.',
    writeTable(
      ['', 'Reference saving', 'Addressable → residual → gross', 'Adjusted', 'Cash-releasing'],
      rows,
    ),
    leftOut.length === 0
      ? ''
      : `Counted once; left out, since another candidate counts the same spend: ${md(leftOut.join(', '))}.`,
  ];
}

function totalRows(label: string, { annual, oneOff, withoutRatio }: Total): string[][] {
  const row = (
    savings: Savings | null,
    period: string,
    part: Total['withoutRatio']['annual'],
  ): string[][] => {
    if (savings === null) return [];
    const { reference, arithmetic, adjusted, cashReleasing } = showSavings(savings);
    const replication = `${arithmetic}${showWithoutRatio(savings, part)}`;
    return [[`${label}, ${period}`, reference, replication, adjusted, cashReleasing]];
  };
  return [
    ...row(annual, 'a year', withoutRatio.annual),
    ...row(oneOff, 'one-off', withoutRatio.oneOff),
  ];
}

/** Every criterion against every ranked candidate. */
function writeMatrix({ sheet, ranked }: Assessment): string[] {
  if (ranked.length === 0) return [];
  const rows = sheet.criteria.map((criterion, index) => [
    String(criterion.number),
    md(criterion.name),
    criterion.marking === 'must' ? 'Must' : 'Could',
    ...ranked.map(({ judgement }) => judgement.criteria[index]?.meets ?? '?'),
  ]);
  const headings = [
    '#',
    'Criterion',
    'Marking',
    ...ranked.map(({ candidate }) => md(candidate.name)),
  ];
  return ['## Answers', writeTable(headings, rows, ['right'])];
}

function writeUnranked({ unranked }: Assessment): string[] {
  const judged = unranked.filter(({ candidate }) => candidate.status !== 'radar');
  const radar = unranked.filter(({ candidate }) => candidate.status === 'radar');
  return [
    ...(judged.length === 0 ? [] : ['## Judged, not ranked', writeJudged(judged)]),
    ...(radar.length === 0
      ? []
      : ['## On the radar, to assess next', radar.map(writeRadarItem).join('\n')]),
  ];
}

function writeJudged(entries: readonly Entry[]): string {
  const rows = entries.map(({ candidate, judgement }) => [
    md(candidate.name),
    candidate.status,
    VERDICT_WORDS[judgement.verdict],
    showMusts(judgement),
    showCoulds(judgement),
  ]);
  return writeTable(['Function', 'Status', 'Verdict', 'Musts met', 'Could'], rows);
}

function writeRadarItem({ candidate }: Entry): string {
  const signals = (candidate.watch ?? []).map(({ signal, by }) =>
    by === undefined ? signal : `${signal} (by ${by})`,
  );
  return `- ${md(candidate.name)}${signals.length === 0 ? '' : `: ${md(signals.join('; '))}`}`;
}

function writeSources({ ranked, assumptions }: Assessment): string[] {
  const ratios = ranked.flatMap(({ estimate }) => {
    const id = estimate?.ratio?.id;
    const ratio = id ? assumptions.ratios[id] : undefined;
    return ratio === undefined ? [] : [ratio.source];
  });
  const assumed = [
    ...ratios,
    assumptions['reference-saving'].source,
    assumptions['evidence-grades'].source,
  ].flatMap((id) => assumptions.sources[id] ?? []);
  const own = ranked.flatMap(({ candidate }) => Object.values(candidate.sources ?? {}));
  const lines = [...own, ...assumed].map((source) => `- ${writeSource(source)}`);
  return lines.length === 0 ? [] : ['## Sources', [...new Set(lines)].sort().join('\n')];
}

function writeFiles({ sheet, assumptions, inputs }: Provenance): string[] {
  const rows = [sheet, assumptions, ...inputs].map(({ file, digest }) => [
    md(file),
    `\`${digest.slice(0, 16)}\``,
  ]);
  return ['## Files read', writeTable(['File', 'SHA-256, first 16 digits'], rows)];
}

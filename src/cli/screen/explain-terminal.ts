import type { JudgedCriterion } from '../../assess/judging/judge.ts';
import { writeBrief } from '../../report/brief/brief.ts';
import { findAssumedAt, tellAssumed } from '../../report/explain/assumed-at.ts';
import { type ClaimText, writeClaim } from '../../report/explain/claims.ts';
import type { Explanation } from '../../report/explain/explanation.ts';
import { writeNeighbours, writeRank, writeVerdict } from '../../report/explain/grounds.ts';
import { listWorkings } from '../../report/explain/list-workings.ts';
import type { Origin } from '../../report/explain/origin.ts';
import { listBenefits, listRoles } from '../../report/explain/roles.ts';
import { nameSource } from '../../report/explain/sources.ts';
import { listTables } from '../../report/explain/tables.ts';
import type { TextTable } from '../../report/explain/text-table.ts';
import type { Working, WorkingStep } from '../../report/explain/working.ts';
import { safeText } from '../../report/safe-text.ts';
import { listExceptions } from '../../report/words/exceptions.ts';
import { writeMethod, writeOrigin } from '../../report/words/method-text.ts';
import { showReason } from '../../report/words/show-answers.ts';
import { type Screen, wrap, wrapLabelled } from './screen.ts';
import { drawTable, writeRecords } from './table.ts';

/** Writes one candidate in full for a terminal. */
export function writeExplainTerminal(explanation: Explanation, screen: Screen): string {
  const { candidate, judgement } = explanation.entry;
  return `${[
    screen.colour.bold(wrap(safeText(candidate.name), screen)),
    block('Assumed or left out', listExceptions(explanation.report.provenance), screen),
    ...(candidate.summary === undefined ? [] : [wrap(safeText(candidate.summary), screen)]),
    block('Verdict', writeStanding(explanation), screen),
    block('Roles', listRoles(candidate), screen),
    section(
      'Answers',
      judgement.criteria.map((each) => writeAnswer(each, screen)).join('\n'),
      screen,
    ),
    ...listWorkings(explanation).map((working) => writeSteps(working, explanation, screen)),
    ...listTables(explanation).map((table) => writeTable(table, screen)),
    section('Published figures beside ours', writeClaims(explanation, screen), screen),
    block('Other benefits, never summed', listBenefits(candidate), screen),
    section('Sources', writeSources(explanation, screen), screen),
    block('How to read this', writeMethod(explanation.report), screen),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

/** Writes the one-page brief for a terminal. */
export function writeBriefTerminal(explanation: Explanation, screen: Screen): string {
  const title = screen.colour.bold(wrap(safeText(explanation.entry.candidate.name), screen));
  const sections = writeBrief(explanation).map(({ heading, paragraphs }) =>
    block(heading, paragraphs, screen),
  );
  const { provenance } = explanation.report;
  const exceptions = block('Assumed or left out', listExceptions(provenance), screen);
  const origin = wrap(safeText(writeOrigin(explanation.report)), screen);
  const parts = [title, exceptions, ...sections, origin].filter((part) => part !== '');
  return `${parts.join('\n\n')}\n`;
}

function section(heading: string, body: string, screen: Screen): string {
  if (body === '') return '';
  const title = wrap(safeText(heading), screen).split('\n');
  return [...title.map((line) => screen.colour.bold.underline(line)), body].join('\n');
}

function block(heading: string, paragraphs: readonly string[], screen: Screen): string {
  return section(
    heading,
    paragraphs.map((text) => wrap(safeText(text), screen)).join('\n'),
    screen,
  );
}

function writeStanding(explanation: Explanation): string[] {
  const { entry, report } = explanation;
  return [
    ...writeVerdict(entry),
    writeRank(entry, report.assessment),
    ...writeNeighbours(explanation),
  ];
}

function writeAnswer(judged: JudgedCriterion, screen: Screen): string {
  const { criterion, meets, answer } = judged;
  const { colour } = screen;
  const paint = { Y: colour.green, N: colour.red, '?': colour.yellow }[meets];
  const label = `${String(criterion.number).padStart(2)} ${criterion.marking.padEnd(5)} `;
  const unless = answer?.unless === undefined ? '' : ` Unless ${answer.unless}.`;
  const text = `${paint(meets)} ${safeText(`${criterion.name}: ${showReason(judged)}${unless}`)}`;
  return wrapLabelled(label, text, screen, '');
}

function writeTable({ title, lead, headings, rows }: TextTable, screen: Screen): string {
  const columns = headings.map((heading, index) => ({
    heading,
    cell: (row: readonly string[]) => safeText(row[index] ?? ''),
    isFlexible: isLong(rows, index),
  }));
  const table = drawTable(columns, rows, screen) ?? writeRecords(columns, rows, screen);
  const body = lead === undefined ? table : `${wrap(lead, screen)}\n${table}`;
  return section(title, body, screen);
}

/** Whether a column holds prose, which may be wrapped. */
function isLong(rows: readonly (readonly string[])[], index: number): boolean {
  return rows.some((row) => (row[index] ?? '').length > PROSE_LENGTH);
}

const PROSE_LENGTH = 24;

function writeSteps({ title, steps }: Working, explanation: Explanation, screen: Screen): string {
  const body = steps.map((step) => writeStep(step, explanation, screen)).join('\n');
  return section(safeText(title), body, screen);
}

/** Room for the longest label of a step. */
const LABEL_WIDTH = 25;

function writeStep(
  { label, figure, formula, origins }: WorkingStep,
  explanation: Explanation,
  screen: Screen,
): string {
  const places = origins.map((origin) => writePlace(origin, explanation)).join('; ');
  return [
    wrapLabelled(label.padEnd(LABEL_WIDTH), safeText(`${figure} = ${formula}`), screen, ''),
    ...(places === ''
      ? []
      : [screen.colour.dim(wrap(safeText(places), screen, ' '.repeat(LABEL_WIDTH)))]),
  ].join('\n');
}

function writePlace(origin: Origin, explanation: Explanation): string {
  const { file, line } = explanation.findLine(origin);
  const { whole, parts } = findAssumedAt(origin, explanation);
  if (whole.length > 0) return whole.map(tellAssumed).join('; ');
  const source = origin.source === undefined ? '' : ` (${origin.source})`;
  return [`${file}:${line}${source}`, ...parts.map(tellAssumed)].join('; ');
}

function writeClaims({ entry, findLine }: Explanation, screen: Screen): string {
  const rows = entry.claims.map((claim) => ({
    ...writeClaim(claim),
    place: findLine({ document: 'candidate', path: ['claims', claim.index] }).line,
  }));
  if (rows.length === 0) return '';
  const table = drawTable<ClaimText & { place: number }>(
    [
      { heading: 'Printed', cell: ({ printed }) => safeText(printed), align: 'right' },
      { heading: 'About', cell: ({ about }) => about },
      { heading: 'Ours', cell: ({ ours }) => ours, align: 'right' },
      { heading: 'Agreement', cell: ({ agreement }) => agreement },
      { heading: 'Note', cell: ({ note }) => safeText(note), isFlexible: true },
      { heading: 'Line', cell: ({ place }) => String(place), align: 'right' },
    ],
    rows,
    screen,
  );
  return table ?? rows.map((row) => writeClaimRecord(row, screen)).join('\n');
}

function writeClaimRecord(
  { printed, about, ours, agreement, note }: ClaimText,
  screen: Screen,
): string {
  const text = `${printed} (${about}); ours ${ours}: ${agreement}. ${note}`;
  return wrapLabelled('- ', safeText(text), screen, '');
}

function writeSources({ entry: { candidate } }: Explanation, screen: Screen): string {
  return Object.entries(candidate.sources ?? {})
    .map(([id, source]) =>
      wrapLabelled(`${safeText(id)}: `, safeText(nameSource(source)), screen, ''),
    )
    .join('\n');
}

import type { JudgedCriterion } from '../../assess/judging/judge.ts';
import { writeBrief } from '../brief/brief.ts';
import { findAssumedAt, tellAssumed } from '../explain/assumed-at.ts';
import { writeClaim } from '../explain/claims.ts';
import type { Explanation } from '../explain/explanation.ts';
import { writeNeighbours, writeRank, writeVerdict } from '../explain/grounds.ts';
import { listWorkings } from '../explain/list-workings.ts';
import type { Origin } from '../explain/origin.ts';
import { listBenefits, listRoles } from '../explain/roles.ts';
import { listTables } from '../explain/tables.ts';
import type { TextTable } from '../explain/text-table.ts';
import type { Working, WorkingStep } from '../explain/working.ts';
import { writeMethod, writeOrigin } from '../words/method-text.ts';
import { showCoulds, showMusts, showReason } from '../words/show-answers.ts';
import { writeExceptions } from './exceptions-markdown.ts';
import { emphasiseLead, joinBlocks, escapeMarkdown as md, writeTable } from './markdown.ts';
import { type Notes, startNotes } from './notes.ts';
import { writeSource } from './source-markdown.ts';

/** Writes one candidate in full as Markdown; every figure carries a note: file and line, source, formula. */
export function writeExplainMarkdown(explanation: Explanation): string {
  const { entry, report } = explanation;
  const { candidate, judgement } = entry;
  const notes = startNotes();
  return joinBlocks([
    `# ${md(candidate.name)}`,
    writeExceptions(report.provenance),
    candidate.summary === undefined ? '' : md(candidate.summary),
    '## Verdict',
    ...[
      ...writeVerdict(entry),
      writeRank(entry, report.assessment),
      ...writeNeighbours(explanation),
    ].map(md),
    writeCounts(explanation, notes),
    ...writeList('## Roles', listRoles(candidate)),
    '## Answers',
    writeAnswers(judgement.criteria, explanation, notes),
    ...listWorkings(explanation).flatMap((working) => writeSteps(working, explanation, notes)),
    ...listTables(explanation).flatMap(writeTextTable),
    ...writeClaims(explanation, notes),
    ...writeList('## Other benefits, never summed', listBenefits(candidate)),
    ...writeSources(explanation),
    '## Method',
    ...writeMethod(report).map(emphasiseLead),
    notes.write(),
  ]);
}

/** Writes the one-page brief as Markdown. */
export function writeBriefMarkdown(explanation: Explanation): string {
  const sections = writeBrief(explanation).flatMap(({ heading, paragraphs }) => [
    `## ${heading}`,
    ...paragraphs.map(md),
  ]);
  const { entry, report } = explanation;
  return joinBlocks([
    `# ${md(entry.candidate.name)}`,
    writeExceptions(report.provenance),
    ...sections,
    md(writeOrigin(report)),
  ]);
}

function writeCounts(explanation: Explanation, notes: Notes): string {
  const { entry } = explanation;
  const place = writePlace({ document: 'candidate', path: ['answers'] }, explanation);
  const note = notes.add(`${place}; formula: answers counted against the sheet`);
  return `Musts met: ${showMusts(entry.judgement)}. Could points: ${showCoulds(entry.judgement)}.${note}`;
}

function writeList(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [heading, items.map((item) => `- ${md(item)}`).join('\n')];
}

function writeAnswers(
  criteria: readonly JudgedCriterion[],
  explanation: Explanation,
  notes: Notes,
): string {
  const rows = criteria.map((judged) => {
    const { criterion, meets, isAnswered, answer } = judged;
    const unless = answer?.unless === undefined ? '' : ` Unless ${answer.unless}.`;
    const reason = showReason(judged);
    return [
      String(criterion.number),
      md(criterion.name),
      criterion.marking === 'must' ? 'Must' : 'Could',
      `${meets}${isAnswered ? notes.add(writeAnswerNote(judged, explanation)) : ''}`,
      md(reason + unless),
    ];
  });
  return writeTable(['#', 'Criterion', 'Marking', 'Answer', 'Reason'], rows, ['right']);
}

function writeAnswerNote({ criterion, answer }: JudgedCriterion, explanation: Explanation): string {
  const place = writePlace({ document: 'candidate', path: ['answers', criterion.id] }, explanation);
  const sources = (answer?.sources ?? []).map((id) =>
    nameById(id, explanation.entry.candidate.sources),
  );
  return [place, ...sources].join('; ');
}

function writeTextTable({ title, lead, headings, rows }: TextTable): string[] {
  const table = writeTable(
    headings.map(md),
    rows.map((row) => row.map(md)),
  );
  return [`## ${md(title)}`, ...(lead === undefined ? [] : [md(lead)]), table];
}

function writeSteps({ title, steps }: Working, explanation: Explanation, notes: Notes): string[] {
  const rows = steps.map((step) => [
    md(step.label),
    `${md(step.figure)}${notes.add(writeStepNote(step, explanation))}`,
    md(step.formula),
  ]);
  return [`## ${md(title)}`, writeTable(['', 'Figure', 'How'], rows, ['left', 'right'])];
}

function writeStepNote({ formula, origins }: WorkingStep, explanation: Explanation): string {
  const places = origins.map((origin) => writePlace(origin, explanation));
  return [...new Set(places), `formula: ${md(formula)}`].join('; ');
}

function writeClaims({ entry, ...rest }: Explanation, notes: Notes): string[] {
  if (entry.claims.length === 0) return [];
  const explanation = { entry, ...rest };
  const rows = entry.claims.map((reconciled) => {
    const { printed, about, ours, agreement, note } = writeClaim(reconciled);
    const { claim, index } = reconciled;
    const origin: Origin = { document: 'candidate', path: ['claims', index], source: claim.source };
    return [
      `${md(printed)}${notes.add(writePlace(origin, explanation))}`,
      about,
      md(ours),
      md(agreement),
      md(note),
    ];
  });
  return [
    '## Published figures beside ours',
    writeTable(['Printed', 'About', 'Ours', 'Agreement', 'Note'], rows, ['right', 'left', 'right']),
  ];
}

function writeSources({ entry: { candidate } }: Explanation): string[] {
  const lines = Object.entries(candidate.sources ?? {}).map(
    ([id, source]) => `- ${md(id)}: ${writeSource(source)}`,
  );
  return lines.length === 0 ? [] : ['## Sources', lines.join('\n')];
}

/** File and line, and the source that the place names; or what was assumed in its place. */
function writePlace(origin: Origin, explanation: Explanation): string {
  const { findLine, entry, report } = explanation;
  const { file, line } = findLine(origin);
  const listed =
    origin.document === 'candidate'
      ? entry.candidate.sources
      : report.assessment.assumptions.sources;
  const { whole, parts } = findAssumedAt(origin, explanation);
  if (whole.length > 0) return whole.map((assumed) => md(tellAssumed(assumed))).join('; ');
  return [
    `${md(file)} line ${line}`,
    ...(origin.source === undefined ? [] : [`source: ${nameById(origin.source, listed)}`]),
    ...parts.map((assumed) => md(tellAssumed(assumed))),
  ].join('; ');
}

function nameById(id: string, sources: Explanation['entry']['candidate']['sources']): string {
  const source = sources?.[id];
  return source === undefined ? md(id) : writeSource(source);
}

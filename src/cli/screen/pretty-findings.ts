import type { ChalkInstance } from 'chalk';
import type { Finding } from '../../check/finding.ts';
import { type CheckReport, showPlace, tellCounts } from '../../report/findings/check-report.ts';
import { type FindingGroup, groupFindings } from '../../report/findings/group-findings.ts';
import { showIndented, showLine } from '../../report/harmless/plain-text.ts';
import { join, safe } from '../../report/harmless/safe.ts';
import { paint, type Text } from './screen.ts';
import { styleOf } from './styles.ts';

/** Findings in full: place, rule, the line with a caret, what was wrong, and how to mend it. */
export function renderPretty(report: CheckReport, colour: ChalkInstance): Text {
  const blocks = renderFindings(report.findings, report.max, colour);
  return safe`${join([...blocks, showLine(tellCounts(report))], '\n\n')}\n`;
}

/**
 * One block of text for findings that belong together, and one that counts those not shown. `max` is a
 * number of findings, however many of them share a block.
 */
export function renderFindings(
  findings: readonly Finding[],
  max: number,
  colour: ChalkInstance,
): Text[] {
  const shown = findings.slice(0, max);
  const blocks = groupFindings(shown).map((group) => renderGroup(group, colour));
  const rest = findings.length - shown.length;
  return rest > 0 ? [...blocks, safe`… and ${rest} more (--max shows more)`] : blocks;
}

function renderGroup(group: FindingGroup, colour: ChalkInstance): Text {
  const [first, ...others] = group;
  const style = styleOf(first.severity, colour);
  const lines =
    others.length === 0
      ? [...drawFrame(first.span, colour, style), ...listSentences(first).map(indent)]
      : listLines(group, colour);
  return join([drawHeading(group, colour, style), ...lines], '\n');
}

function drawHeading(group: FindingGroup, colour: ChalkInstance, style: ChalkInstance): Text {
  const [first] = group;
  const place = paint(colour.bold, showLine(showPlace(first)));
  const severity = paint(style, showLine(first.severity));
  const heading = safe`${place} ${severity} ${paint(styleOf('quiet', colour), showLine(first.rule))}`;
  return group.length === 1 ? heading : safe`${heading}, ${group.length} times`;
}

/** What is to be said of a finding, a sentence or so a line. */
function listSentences({ message, fix, related }: Finding): string[] {
  const others = related.map((other) => `${other.says}: ${showPlace(other)}`);
  return [message, ...(fix === undefined ? [] : [fix]), ...others];
}

/** Findings of a group, one a line behind its place; what is the same of all of them follows once. */
function listLines(group: FindingGroup, colour: ChalkInstance): Text[] {
  const said = group.map(listSentences);
  const common = (said[0] ?? []).filter((sentence) =>
    said.every((each) => each.includes(sentence)),
  );
  const places = group.map(({ span }) => `${span.line}:${span.column}`);
  const width = places.reduce((widest, { length }) => Math.max(widest, length), 0);
  const lines = group.map(({ span }, at) => {
    const own = (said[at] ?? []).filter((sentence) => !common.includes(sentence)).join(' ');
    const place = paint(styleOf('quiet', colour), showIndented((places[at] ?? '').padStart(width)));
    return safe`  ${place} ${showLine(own === '' ? cutStretch(span).stretch : own)}`;
  });
  return [...lines, ...common.map(indent)];
}

function indent(sentence: string): Text {
  return safe`  ${showLine(sentence)}`;
}

/** The widest stretch of a line that a frame shows. */
const FRAME_WIDTH = 96;

function drawFrame(span: Finding['span'], colour: ChalkInstance, style: ChalkInstance): Text[] {
  const { line, column, endColumn, lineText } = span;
  if (lineText.trim() === '') return [];
  const { stretch, from } = cutStretch(span);
  const before = showIndented(stretch.slice(0, column - 1 - from));
  const marked = Math.max(1, Math.min(endColumn - column, FRAME_WIDTH / 2));
  const gutter = String(line);
  const drawGutter = (text: string) => paint(styleOf('quiet', colour), showIndented(`${text} |`));
  const space = showIndented(' '.repeat(before.length));
  const caret = paint(style, showIndented('^'.repeat(marked)));
  return [
    safe`  ${drawGutter(gutter)} ${showIndented(stretch)}`,
    safe`  ${drawGutter(' '.repeat(gutter.length))} ${space}${caret}`,
  ];
}

/** The part of a line round a fault, and where in the line it begins. */
function cutStretch({ column, lineText }: Finding['span']) {
  const from = Math.max(0, column - 1 - FRAME_WIDTH / 2);
  return { from, stretch: lineText.slice(from, from + FRAME_WIDTH) };
}

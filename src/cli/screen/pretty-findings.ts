import type { ChalkInstance } from 'chalk';
import type { Finding } from '../../check/finding.ts';
import { type CheckReport, showPlace, tellCounts } from '../../report/findings/check-report.ts';
import { showIndented, showLine } from '../../report/harmless/plain-text.ts';
import { join, safe } from '../../report/harmless/safe.ts';
import { paint, type Text } from './screen.ts';

/** Findings in full: place, rule, the line with a caret, what was wrong, and how to mend it. */
export function renderPretty(report: CheckReport, colour: ChalkInstance): Text {
  const blocks = renderFindings(report.findings, report.max, colour);
  return safe`${join([...blocks, showLine(tellCounts(report))], '\n\n')}\n`;
}

/** One block of text a finding, and one that counts those not shown. */
export function renderFindings(
  findings: readonly Finding[],
  max: number,
  colour: ChalkInstance,
): Text[] {
  const shown = findings.slice(0, max).map((finding) => renderFinding(finding, colour));
  const rest = findings.length - shown.length;
  return rest > 0 ? [...shown, safe`… and ${rest} more (--max shows more)`] : shown;
}

function renderFinding(finding: Finding, colour: ChalkInstance): Text {
  const { severity, rule, span, message, fix, related } = finding;
  const style = { error: colour.red, warning: colour.yellow, note: colour.cyan }[severity];
  const place = paint(colour.bold, showLine(showPlace(finding)));
  const says = [message, fix, ...related.map((other) => `${other.says}: ${showPlace(other)}`)];
  return join(
    [
      safe`${place} ${paint(style, showLine(severity))} ${paint(colour.dim, showLine(rule))}`,
      ...drawFrame(span, colour, style),
      ...says.filter((line) => line !== undefined).map((line) => safe`  ${showLine(line)}`),
    ],
    '\n',
  );
}

/** The widest stretch of a line that a frame shows. */
const FRAME_WIDTH = 96;

function drawFrame(
  { line, column, endColumn, lineText }: Finding['span'],
  colour: ChalkInstance,
  style: ChalkInstance,
): Text[] {
  if (lineText.trim() === '') return [];
  const from = Math.max(0, column - 1 - FRAME_WIDTH / 2);
  const stretch = lineText.slice(from, from + FRAME_WIDTH);
  const before = showIndented(stretch.slice(0, column - 1 - from));
  const marked = Math.max(1, Math.min(endColumn - column, FRAME_WIDTH / 2));
  const gutter = String(line);
  const drawGutter = (text: string) => paint(colour.dim, showIndented(`${text} |`));
  const space = showIndented(' '.repeat(before.length));
  const caret = paint(style, showIndented('^'.repeat(marked)));
  return [
    safe`  ${drawGutter(gutter)} ${showIndented(stretch)}`,
    safe`  ${drawGutter(' '.repeat(gutter.length))} ${space}${caret}`,
  ];
}

import type { ChalkInstance } from 'chalk';
import type { Finding } from '../../check/finding.ts';
import { type CheckReport, showPlace, tellCounts } from '../../report/findings/check-report.ts';
import { safeLine, safeText } from '../../report/safe-text.ts';

/** Findings in full: place, rule, the line with a caret, what was wrong, and how to mend it. */
export function renderPretty(report: CheckReport, colour: ChalkInstance): string {
  const blocks = renderFindings(report.findings, report.max, colour);
  return `${[...blocks, tellCounts(report)].join('\n\n')}\n`;
}

/** One block of text a finding, and one that counts those not shown. */
export function renderFindings(
  findings: readonly Finding[],
  max: number,
  colour: ChalkInstance,
): string[] {
  const shown = findings.slice(0, max).map((finding) => renderFinding(finding, colour));
  const rest = findings.length - shown.length;
  return rest > 0 ? [...shown, `… and ${rest} more (--max shows more)`] : shown;
}

function renderFinding(finding: Finding, colour: ChalkInstance): string {
  const { severity, rule, span, message, fix, related } = finding;
  const paint = { error: colour.red, warning: colour.yellow, note: colour.cyan }[severity];
  return [
    `${colour.bold(safeText(showPlace(finding)))} ${paint(severity)} ${colour.dim(rule)}`,
    ...drawFrame(span, colour, paint),
    `  ${safeText(message)}`,
    ...(fix === undefined ? [] : [`  ${safeText(fix)}`]),
    ...related.map((other) => `  ${safeText(`${other.says}: ${showPlace(other)}`)}`),
  ].join('\n');
}

/** The widest stretch of a line that a frame shows. */
const FRAME_WIDTH = 96;

function drawFrame(
  { line, column, endColumn, lineText }: Finding['span'],
  colour: ChalkInstance,
  paint: (text: string) => string,
): string[] {
  if (lineText.trim() === '') return [];
  const from = Math.max(0, column - 1 - FRAME_WIDTH / 2);
  const stretch = lineText.slice(from, from + FRAME_WIDTH);
  const gutter = String(line);
  const before = showLine(stretch.slice(0, column - 1 - from));
  const marked = Math.max(1, Math.min(endColumn - column, FRAME_WIDTH / 2));
  return [
    `  ${colour.dim(`${gutter} |`)} ${showLine(stretch)}`,
    `  ${colour.dim(`${' '.repeat(gutter.length)} |`)} ${' '.repeat(before.length)}${paint('^'.repeat(marked))}`,
  ];
}

/** A line of a file with its spaces kept and its control characters made visible. */
function showLine(text: string): string {
  return safeLine(text.replaceAll('\t', ' '));
}

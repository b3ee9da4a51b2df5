import type { ChalkInstance } from 'chalk';
import { describeProblem } from '../check/words.ts';
import type { Finding } from '../files/finding.ts';
import { safeText } from '../report/terminal/safe-text.ts';
import { sortFindings } from './place-problems.ts';

/** How many findings are printed; the count never stops there. */
const MAX_PRINTED = 100;

/** Findings in full: place, rule, the line with a caret, what was wrong, and how to mend it. */
export function printFindings(findings: readonly Finding[], colour: ChalkInstance): string {
  const sorted = sortFindings(findings);
  const shown = sorted.slice(0, MAX_PRINTED).map((finding) => printOne(finding, colour));
  const rest = sorted.length - shown.length;
  if (rest > 0) shown.push(`… and ${rest} more`);
  return shown.join('\n\n');
}

function printOne({ problem, file, span, related }: Finding, colour: ChalkInstance): string {
  const { message, fix } = describeProblem(problem);
  const place = `${safeText(file)}:${span.line}:${span.column}`;
  return [
    `${colour.bold(place)} ${colour.red('error')} ${colour.dim(problem.rule)}`,
    ...drawFrame(span, colour),
    `  ${safeText(message)}`,
    ...(fix === undefined ? [] : [`  ${safeText(fix)}`]),
    ...related.map(
      (other) =>
        `  ${safeText(other.says)}: ${safeText(other.file)}:${other.span.line}:${other.span.column}`,
    ),
  ].join('\n');
}

/** The widest stretch of a line that a frame shows. */
const FRAME_WIDTH = 96;

function drawFrame(
  { line, column, endColumn, lineText }: Finding['span'],
  colour: ChalkInstance,
): string[] {
  if (lineText.trim() === '') return [];
  const from = Math.max(0, column - 1 - FRAME_WIDTH / 2);
  const stretch = lineText.slice(from, from + FRAME_WIDTH);
  const gutter = String(line);
  const before = showLine(stretch.slice(0, column - 1 - from));
  const marked = Math.max(1, Math.min(endColumn - column, FRAME_WIDTH / 2));
  return [
    `  ${colour.dim(`${gutter} |`)} ${showLine(stretch)}`,
    `  ${colour.dim(`${' '.repeat(gutter.length)} |`)} ${' '.repeat(before.length)}${colour.red('^'.repeat(marked))}`,
  ];
}

/** A line of a file with its spaces kept and its control characters made visible. */
function showLine(text: string): string {
  return text.replaceAll('\t', ' ').split(' ').map(safeText).join(' ');
}

import { copyText } from './copy-text.ts';
import type { Span } from './span.ts';
import type { TextRange } from './text-range.ts';

/** The start of a file, where faults of the whole file are placed. */
export const START: Span = { line: 1, column: 1, endLine: 1, endColumn: 1, lineText: '' };

/**
 * Where a range stands in a text; a range over several lines is cut at the end of its
 * first, and white space at its end is left out unless it is all there is.
 */
export function toSpan(text: string, [start, end]: TextRange): Span {
  const starts = findLineStarts(text);
  const index = findLine(starts, start);
  const lineStart = starts[index] ?? 0;
  const lineEnd = (starts[index + 1] ?? text.length + 1) - 1;
  const cut = Math.max(start, Math.min(end, lineEnd));
  const trimmed = trimEnd(text, start, cut);
  const visibleEnd = trimmed > start ? trimmed : cut;
  return {
    line: index + 1,
    column: start - lineStart + 1,
    endLine: index + 1,
    endColumn: visibleEnd - lineStart + 1,
    lineText: keepLine(text.slice(lineStart, lineEnd).trimEnd()),
  };
}

/** Lines of up to so many letters are copied. */
const SHORT = 1000;

/**
 * A line that keeps no more than itself: many findings are kept, each with its line. A long line may have
 * thousands of them, which share the text that they stand in.
 */
function keepLine(line: string): string {
  return line.length > SHORT ? line : copyText(line);
}

let lastStarts: { readonly text: string; readonly starts: readonly number[] } | undefined;

/** Where each line starts; remembered for the last text, since problems come file by file. */
function findLineStarts(text: string): readonly number[] {
  if (lastStarts?.text !== text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
      starts.push(at + 1);
    }
    lastStarts = { text, starts };
  }
  return lastStarts.starts;
}

/** The index of the last line that starts at or before an offset. */
function findLine(starts: readonly number[], offset: number): number {
  let [from, to] = [0, starts.length];
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if ((starts[middle] ?? 0) <= offset) from = middle;
    else to = middle;
  }
  return from;
}

/** The end of a stretch without the white space that closes it. */
function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /\s/.test(text.charAt(last - 1))) last -= 1;
  return last;
}

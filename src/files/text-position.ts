import type { Span } from '../domain/finding.ts';
import type { TextRange } from './parse-yaml.ts';

/** The start of a file, where faults of the whole file are placed. */
export const START: Span = { line: 1, column: 1, endLine: 1, endColumn: 1, lineText: '' };

/** Where a range stands in a text; a range over several lines is cut at the end of its first. */
export function toSpan(text: string, [start, end]: TextRange): Span {
  const lineStart = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', start);
  const lineEnd = newline === -1 ? text.length : newline;
  const line = countNewlines(text, lineStart) + 1;
  const visibleEnd = Math.max(start, trimEnd(text, start, Math.min(end, lineEnd)));
  return {
    line,
    column: start - lineStart + 1,
    endLine: line,
    endColumn: visibleEnd - lineStart + 1,
    lineText: text.slice(lineStart, lineEnd).trimEnd(),
  };
}

function countNewlines(text: string, before: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < before; at = text.indexOf('\n', at + 1)) {
    count += 1;
  }
  return count;
}

/** The end of a stretch without the white space that closes it. */
function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /\s/.test(text.charAt(last - 1))) last -= 1;
  return last;
}

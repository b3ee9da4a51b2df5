import { toIndentFault } from './indent-fault.ts';
import { findFaultOfLine } from './line-shape.ts';
import { isFirstOnLine } from './lines.ts';
import type { SyntaxFault } from './syntax-fault.ts';
import type { SyntaxToken } from './tokens.ts';

/**
 * What is wrong where a text of several lines is followed by a colon: the parser takes it all for a key.
 * It is one line in it that has another fault, or an indentation that makes it go on with the text before.
 */
export function explainKeyOverLines(
  text: string,
  { source, start, end }: SyntaxToken,
  colon: number,
): SyntaxFault {
  for (const offset of startsOfLines(source, start)) {
    const fault = findFaultOfLine(text, offset);
    if (fault !== undefined) return fault;
  }
  const last = end - (source.split('\n').at(-1)?.trimStart().length ?? 0);
  if (/\s/.test(text.slice(last, end))) {
    return { kind: 'colon-in-text', range: [colon, colon + 1] };
  }
  if (!isFirstOnLine(text, start)) return toIndentFault(text, last);
  const line = firstLine(source);
  return { kind: 'missing-colon', found: line, range: [start, start + line.length] };
}

function* startsOfLines(source: string, start: number): Generator<number, void> {
  for (let at = 0; at !== -1; at = source.indexOf('\n', at + 1))
    yield start + (at === 0 ? 0 : at + 1);
}

function firstLine(source: string): string {
  return (source.split('\n')[0] ?? '').trim();
}

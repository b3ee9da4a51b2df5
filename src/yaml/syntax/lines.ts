import type { TextRange } from '../text-range.ts';

/** Where the line of an offset starts and ends, its line break left out. */
export function lineAround(text: string, offset: number): TextRange {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  const end = newline === -1 ? text.length : newline;
  return [start, text[end - 1] === '\r' && end > start ? end - 1 : end];
}

/** True where only spaces and tabs stand before an offset on its line. */
export function isFirstOnLine(text: string, offset: number): boolean {
  let at = offset;
  while (text[at - 1] === ' ' || text[at - 1] === '\t') at -= 1;
  return at === 0 || text[at - 1] === '\n';
}

/** Where the word at an offset ends. */
export function endOfWord(text: string, offset: number): number {
  const length = /^[^\s:,[\]{}]+/.exec(text.slice(offset, offset + 200))?.[0].length ?? 1;
  return offset + length;
}

/** How far a line's first key stands in: its spaces, and dashes before the key. */
export function indentOfKey(line: string): number {
  return /^ *(?:- +)*/.exec(line)?.[0].length ?? 0;
}

function moveToWord(text: string, [start, end]: TextRange): TextRange {
  const spaces = /^[ \t]*/.exec(text.slice(start, start + 1000))?.[0].length ?? 0;
  return spaces === 0 ? [start, end] : [start + spaces, endOfWord(text, start + spaces)];
}

/**
 * A range that begins in the blank end of a line, or crosses a line break, as one that begins at the
 * first word of the later line; comments are passed over.
 */
export function moveToLaterLine(text: string, [start, end]: TextRange): TextRange {
  const until = Math.max(end, start + 1);
  const blank = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)+[ \t]*/.exec(text.slice(start))?.[0] ?? '';
  const later = start + blank.length;
  if (later >= text.length) return [start, until];
  if (blank === '')
    return isFirstOnLine(text, start) ? moveToWord(text, [start, until]) : [start, until];
  return [later, endOfWord(text, later)];
}

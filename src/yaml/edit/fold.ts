import { wrapText } from '../wrap-text.ts';

/** Whether a text reads the same when it is written below a `>` or `|`. */
export function isTidy(text: string): boolean {
  const lines = withoutLastBreak(text).split('\n');
  if (lines.at(0) === '' || lines.at(-1) === '') return false;
  return lines.every((line) => line === line.trim() && !UNTIDY.test(line));
}

const UNTIDY = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufeff]/u;

/** The lines of a text below a `|`. */
export function toLiteralLines(text: string): string[] {
  return withoutLastBreak(text).split('\n');
}

/**
 * The lines of a text below a `>`, each as long as a width allows. Of the lines that stood there, those
 * with which the text still begins are kept, so that a change of a few words shows as such.
 */
export function toFoldedLines(text: string, width: number, stood: readonly string[]): string[] {
  const lines: string[] = [];
  for (const [index, paragraph] of withoutLastBreak(text).split('\n').entries()) {
    if (index > 0) lines.push('');
    const kept = takeStanding(paragraph, stood.slice(lines.length));
    const length = kept.reduce((sum, line) => sum + line.length + 1, 0);
    const rest = length < paragraph.length ? wrapText(paragraph.slice(length), width) : [];
    for (const line of [...kept, ...rest]) lines.push(line);
  }
  return lines;
}

/** The full lines with which a paragraph still begins, and its last one if it is still the last. */
function takeStanding(paragraph: string, stood: readonly string[]): string[] {
  const kept: string[] = [];
  let at = 0;
  for (const [index, line] of stood.entries()) {
    const end = at + line.length;
    const isLast = end === paragraph.length;
    const goesOn = Boolean(stood[index + 1]) && /^ \S/.test(paragraph.slice(end, end + 2));
    if (line === '' || !paragraph.startsWith(line, at) || !(isLast || goesOn)) break;
    kept.push(line);
    at = end + 1;
  }
  return kept;
}

function withoutLastBreak(text: string): string {
  return text.replace(/\n$/, '');
}

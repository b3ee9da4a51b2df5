import type { Comment } from '../find-comments.ts';
import type { TextRange } from '../text-range.ts';
import { findLineStart, isFirstOnLine } from './lines.ts';
import type { Source } from './read-source.ts';

/** Whether a comment silences a finding on the next line with content. */
export function isIgnore({ comment }: Comment): boolean {
  return /^#\s*assess-ignore\b/.test(comment);
}

/** The whole lines above a position that silence a finding on its line, from the lowest up. */
export function findIgnoresAbove({ text, comments }: Source, at: number): TextRange[] {
  const ignores: TextRange[] = [];
  let below = findLineStart(text, at);
  while (below > 0) {
    const [start, end] = [findLineStart(text, below - 1), below];
    const comment = comments.find(({ offset }) => offset >= start && offset < end);
    const isAlone = comment !== undefined && isFirstOnLine(text, comment.offset);
    if (start === end || !(isAlone || text.slice(start, end).trim() === '')) break;
    if (isAlone && isIgnore(comment)) ignores.push([start, end]);
    below = start;
  }
  return ignores;
}

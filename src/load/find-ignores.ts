import { findComments } from '../yaml/find-comments.ts';
import type { Span } from '../yaml/span.ts';
import { toSpan } from '../yaml/text-position.ts';
import { type ReadIgnore, readIgnore } from './read-ignore.ts';

/** A comment that is meant to silence a finding of a rule on one line. */
export interface Ignore {
  readonly read: ReadIgnore;
  /** The line on which a finding is silenced. */
  readonly line: number;
  /** Where the comment itself stands. */
  readonly span: Span;
}

/** What every such comment holds, in some spelling: most texts have none. */
const HINT = /#[^\n]{0,9}ass?es/i;

/** Finds the comments of a text that are meant to silence something: `# assess-ignore rule: reason`. */
export function findIgnores(text: string): Ignore[] {
  if (!HINT.test(text)) return [];
  const below = findContentLines(text);
  return findComments(text).flatMap(({ comment, offset }) => {
    const typed = comment.trimEnd();
    const read = readIgnore(typed);
    if (read === undefined) return [];
    const span = toSpan(text, [offset, offset + typed.length]);
    return [{ read, line: findTarget(below, span), span }];
  });
}

/** For each line of a text the number of the next one below it with content; undefined where none has. */
function findContentLines(text: string): (number | undefined)[] {
  const lines = text.split('\n');
  let next: number | undefined;
  return lines
    .map((_, index) => {
      const line = lines.length - index;
      const below = next;
      if (hasContent(lines[line - 1] ?? '')) next = line;
      return below;
    })
    .reverse();
}

function hasContent(line: string): boolean {
  const text = line.trimStart();
  return text !== '' && !text.startsWith('#');
}

/** The comment's own line, or the next one with content where the comment stands alone. */
function findTarget(below: readonly (number | undefined)[], { line, lineText }: Span): number {
  return lineText.trimStart().startsWith('#') ? (below[line - 1] ?? line) : line;
}

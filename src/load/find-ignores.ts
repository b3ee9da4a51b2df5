import { findComments } from '../yaml/find-comments.ts';
import type { Span } from '../yaml/span.ts';
import { toSpan } from '../yaml/text-position.ts';

/** A comment that silences a finding of a rule on one line. */
export interface Ignore {
  readonly rule: string;
  /** Empty where none was given. */
  readonly reason: string;
  /** The line on which a finding is silenced. */
  readonly line: number;
  /** Where the comment itself stands. */
  readonly span: Span;
}

const PATTERN = /^#\s*assess-ignore\s+([\w-]+)\s*(?::\s*(.*))?$/;

/** Finds the `# assess-ignore rule: reason` comments of a text. */
export function findIgnores(text: string): Ignore[] {
  if (!text.includes('assess-ignore')) return [];
  const below = findContentLines(text);
  return findComments(text).flatMap(({ comment, offset }) => {
    const [, rule, reason = ''] = PATTERN.exec(comment.trimEnd()) ?? [];
    if (rule === undefined) return [];
    const span = toSpan(text, [offset, offset + comment.trimEnd().length]);
    return [{ rule, reason: reason.trim(), line: findTarget(below, span), span }];
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

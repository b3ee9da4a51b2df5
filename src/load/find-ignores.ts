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
  const lines = text.split('\n');
  return findComments(text).flatMap(({ comment, offset }) => {
    const [, rule, reason = ''] = PATTERN.exec(comment.trimEnd()) ?? [];
    if (rule === undefined) return [];
    const span = toSpan(text, [offset, offset + comment.trimEnd().length]);
    return [{ rule, reason: reason.trim(), line: findTarget(lines, span), span }];
  });
}

/** The comment's own line, or the next one with content where the comment stands alone. */
function findTarget(lines: readonly string[], { line, lineText }: Span): number {
  if (!lineText.trimStart().startsWith('#')) return line;
  const next = lines.findIndex(
    (text, index) => index >= line && text.trim() !== '' && !text.trimStart().startsWith('#'),
  );
  return next === -1 ? line : next + 1;
}

import { type Document, isScalar, Scalar } from 'yaml';
import type { Path } from './place.ts';
import type { TextRange } from './text-range.ts';
import { walkTree } from './walk-tree.ts';

/** A plain text that a ` #` on its line cuts short. */
export interface CutText {
  readonly path: Path;
  /** The text with what is read as a comment. */
  readonly full: string;
  /** What is read as a comment, with the space before it. */
  readonly comment: TextRange;
  /** Whether it stands on lines of its own, where it can be put into quotes. */
  readonly isInBlock: boolean;
}

/** Comments that are meant as such. */
const MEANT = /^\s+#\s*(?:assess-ignore|yaml-language-server)/;

/** The texts without quotes that a comment follows on their line. */
export function findCutTexts(text: string, tree: Document.Parsed): CutText[] {
  if (!/\S[ \t]+#/.test(text)) return [];
  return [...walkTree(tree)].flatMap(({ node, path, within }) => {
    if (!isScalar(node) || node.type !== Scalar.PLAIN || !node.range) return [];
    const [, end] = node.range;
    const [comment] = /^[ \t]+#[^\r\n]*/.exec(lineAfter(text, end)) ?? [];
    if (comment === undefined || MEANT.test(comment)) return [];
    const full = `${String(node.value)}${comment.trimEnd()}`;
    const range: TextRange = [end, end + comment.length];
    return [{ path, full, comment: range, isInBlock: within === 'block' }];
  });
}

function lineAfter(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(offset, end === -1 ? text.length : end);
}

import type { Document } from 'yaml';
import { type Comment, findComments } from '../find-comments.ts';
import { parseYaml } from '../parse-yaml.ts';
import { type PlainDocument, treeToPlain } from '../tree-to-plain.ts';
import type { Refusal } from './refusal.ts';

/** A text that can be edited, and what stands where in it. */
export interface Source {
  readonly kind: 'source';
  readonly text: string;
  readonly tree: Document.Parsed;
  readonly held: PlainDocument;
  readonly comments: readonly Comment[];
}

/** Reads a text that is to be edited. */
export function readSource(text: string): Source | Refusal {
  const parsed = parseYaml(text, { keepSourceTokens: true });
  switch (parsed.outcome) {
    case 'parsed': {
      const { tree } = parsed;
      const held = treeToPlain(tree);
      return { kind: 'source', text, tree, held, comments: findComments(text) };
    }
    case 'fault':
      return { kind: 'unreadable', fault: parsed.fault };
    case 'too-deep':
    case 'too-much-work':
      return { kind: parsed.outcome };
  }
}

/** Whether a comment begins in a stretch of a text. */
export function hasComment({ comments }: Source, start: number, end: number): boolean {
  return comments.some(({ offset }) => offset >= start && offset < end);
}

import { readLexemes } from './lex-typed.ts';

/** A comment, from its `#` to the end of its line, and where it begins in the text. */
export interface Comment {
  readonly comment: string;
  readonly offset: number;
}

/** The comments of a text, in its order. */
export function findComments(text: string): Comment[] {
  const comments: Comment[] = [];
  let offset = 0;
  for (const { lexeme, isText, isMark } of readLexemes(text)) {
    if (!isText && lexeme.startsWith('#')) comments.push({ comment: lexeme, offset });
    if (!isMark) offset += lexeme.length;
  }
  return comments;
}

import { CST } from 'yaml';
import { readLexemes } from '../lex-typed.ts';

/** A lexeme with its place and what it is; `text` is a plain scalar, `block-text` what follows `|` or `>`. */
export interface SyntaxToken {
  readonly type: CST.TokenType | 'text' | 'block-text' | 'stray';
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/** The tokens of a text in order. Marks that stand for no text have the place of what follows. */
export function* readTokens(text: string): Generator<SyntaxToken, void> {
  let offset = 0;
  let isAfterHeader = false;
  for (const { lexeme, isText, isMark } of readLexemes(text)) {
    const end = isMark ? offset : offset + lexeme.length;
    const plain = isAfterHeader ? 'block-text' : 'text';
    const type = isText ? plain : (CST.tokenType(lexeme) ?? 'stray');
    yield { type, source: lexeme, start: offset, end };
    if (type === 'block-scalar-header') isAfterHeader = true;
    else if (isText) isAfterHeader = false;
    offset = end;
  }
}

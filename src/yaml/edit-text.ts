import { readLexemes } from './lex-typed.ts';

/** A stretch of one line to be replaced: line and columns from 1, the end exclusive. */
export interface TextEdit {
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  readonly text: string;
}

/** Makes edits in a text; all else stays as it is, comments and layout included. */
export function editText(text: string, edits: readonly TextEdit[]): string {
  const lines = text.split('\n');
  const fromTheEnd = edits.toSorted((a, b) => b.line - a.line || b.column - a.column);
  for (const { line, column, endColumn, text: replacement } of fromTheEnd) {
    const old = lines[line - 1] ?? '';
    lines[line - 1] = old.slice(0, column - 1) + replacement + old.slice(endColumn - 1);
  }
  return lines.join('\n');
}

/** Quotes every bare `?` that stands as a value, as other YAML readers need it. */
export function quoteBareUnknowns(text: string): string {
  let quoted = '';
  for (const { lexeme, isText, isMark } of readLexemes(text)) {
    if (!isMark) quoted += isText && lexeme === '?' ? '"?"' : lexeme;
  }
  return quoted;
}

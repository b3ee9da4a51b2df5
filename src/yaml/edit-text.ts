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
  const ofLines = new Map<number, TextEdit[]>();
  for (const edit of edits.toSorted((a, b) => a.column - b.column)) {
    const known = ofLines.get(edit.line);
    if (known === undefined) ofLines.set(edit.line, [edit]);
    else known.push(edit);
  }
  return text
    .split('\n')
    .map((line, index) => editLine(line, ofLines.get(index + 1) ?? []))
    .join('\n');
}

/** Makes edits in a line, which stand in its order. */
function editLine(line: string, edits: readonly TextEdit[]): string {
  let edited = '';
  let done = 0;
  for (const { column, endColumn, text } of edits) {
    edited += line.slice(done, column - 1) + text;
    done = endColumn - 1;
  }
  return edited + line.slice(done);
}

/** Quotes every bare `?` that stands as a value, as other YAML readers need it. */
export function quoteBareUnknowns(text: string): string {
  let quoted = '';
  for (const { lexeme, isText, isMark } of readLexemes(text)) {
    if (!isMark) quoted += isText && lexeme === '?' ? '"?"' : lexeme;
  }
  return quoted;
}

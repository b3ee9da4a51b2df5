import { Lexer } from 'yaml';

/** The lexer's mark that the next lexeme is the text of a scalar. */
export const SCALAR_FOLLOWS = '\u001f';

const MARKS: readonly string[] = ['\u0002', '\u0018', SCALAR_FOLLOWS];

/** True for the lexer's own marks (of a document, a flow's end, a scalar): they stand for no text. */
export function isMark(lexeme: string): boolean {
  return MARKS.includes(lexeme);
}

/**
 * The lexemes of a YAML text, with a bare `?` that stands as a value turned into plain text.
 *
 * People type `meets: ?`, which YAML reads as the start of a key and refuses. Lexemes keep their
 * lengths, so every position stays right.
 */
export function* lexTyped(text: string): Generator<string> {
  const lexemes = [...new Lexer().lex(text)];
  let isAfterColon = false;
  for (let at = 0; at < lexemes.length; at += 1) {
    const lexeme = lexemes[at] ?? '';
    if (lexeme === '?' && isAfterColon) {
      const end = skipSpaces(lexemes, at + 1);
      const next = skipEmptyScalar(lexemes, end);
      if (endsValue(lexemes[next])) {
        yield SCALAR_FOLLOWS;
        yield* lexemes.slice(at, end);
        at = next - 1;
        continue;
      }
    }
    yield lexeme;
    if (!isSpace(lexeme)) isAfterColon = lexeme === ':';
  }
}

function skipSpaces(lexemes: readonly string[], from: number): number {
  let at = from;
  while (isSpace(lexemes[at] ?? '')) at += 1;
  return at;
}

/** Within `{…}` the lexer gives a `?` an empty scalar for company. */
function skipEmptyScalar(lexemes: readonly string[], at: number): number {
  return lexemes[at] === SCALAR_FOLLOWS && lexemes[at + 1] === '' ? at + 2 : at;
}

function isSpace(lexeme: string): boolean {
  return lexeme !== '' && lexeme.trim() === '' && !lexeme.includes('\n');
}

/** True for what may follow a finished value: the file's or a line's end, a comment, or `,` `}` `]`. */
function endsValue(lexeme: string | undefined): boolean {
  return lexeme === undefined || /^(?:\r?\n|[#,}\]])/.test(lexeme);
}

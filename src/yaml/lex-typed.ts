import { Lexer } from 'yaml';

/** The lexer's mark that the next lexeme is the text of a scalar. */
const SCALAR_FOLLOWS = '\u001f';

const MARKS: readonly string[] = ['\u0002', '\u0018', SCALAR_FOLLOWS];

/** A lexeme, and whether it is the text of a scalar, or a mark of the lexer's own, which stands for no text. */
export interface Lexeme {
  readonly lexeme: string;
  readonly isText: boolean;
  readonly isMark: boolean;
}

/** The lexemes of a YAML text as `lexTyped` gives them, each with what it is. */
export function* readLexemes(text: string): Generator<Lexeme, void> {
  let isText = false;
  for (const lexeme of lexTyped(text)) {
    yield { lexeme, isText, isMark: !isText && MARKS.includes(lexeme) };
    isText = !isText && lexeme === SCALAR_FOLLOWS;
  }
}

/**
 * The lexemes of a YAML text, with two things that people type read as they are meant: a bare `?` that
 * stands as a value, and an amount such as £41,000 within `{…}` or `[…]`.
 *
 * YAML reads the `?` as the start of a key, and the comma as the end of the item. Lexemes keep their
 * lengths, so every position stays right.
 */
export function lexTyped(text: string): string[] {
  const lexemes = [...new Lexer().lex(text)];
  const taken = /:\s*\?/.test(text) ? takeUnknownsAsText(lexemes) : lexemes;
  return /\d,\d{3}/.test(text) ? joinAmounts(taken) : taken;
}

function takeUnknownsAsText(lexemes: readonly string[]): string[] {
  const taken: string[] = [];
  let isAfterColon = false;
  for (let at = 0; at < lexemes.length; at += 1) {
    const lexeme = lexemes[at] ?? '';
    if (lexeme === '?' && isAfterColon) {
      const end = skipSpaces(lexemes, at + 1);
      const next = skipEmptyScalar(lexemes, end);
      if (endsValue(lexemes[next])) {
        taken.push(SCALAR_FOLLOWS, lexeme);
        for (const space of lexemes.slice(at + 1, end)) taken.push(space);
        at = next - 1;
        continue;
      }
    }
    taken.push(lexeme);
    if (!isSpace(lexeme)) isAfterColon = lexeme === ':';
  }
  return taken;
}

/** Text that ends in the first digits of an amount: all of it is, or a pound sign stands before them. */
const AMOUNT_START = /(?:^|£\s?)\d{1,3}(?:,\d{3})*$/;
const AMOUNT_REST = /^\d{3}(?!\d)/;
const ENDS_IN_DIGITS = /^\d{3}$|£\s?\d{1,3}$/;

/** Joins digits, a comma and three more digits, with no space between, into one text. */
function joinAmounts(lexemes: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < lexemes.length; at += 1) {
    const lexeme = lexemes[at] ?? '';
    const isText = joined.at(-1) === SCALAR_FOLLOWS;
    const end = isText && AMOUNT_START.test(lexeme) ? findAmountEnd(lexemes, at) : at;
    const rest = lexemes.slice(at + 1, end + 1).filter((each) => each !== SCALAR_FOLLOWS);
    joined.push(lexeme + rest.join(''));
    at = end;
  }
  return joined;
}

/** The last of the lexemes that go on with the amount that begins at one. */
function findAmountEnd(lexemes: readonly string[], start: number): number {
  let at = start;
  while (lexemes[at + 1] === ',' && lexemes[at + 2] === SCALAR_FOLLOWS) {
    const rest = lexemes[at + 3] ?? '';
    if (!AMOUNT_REST.test(rest)) return at;
    at += 3;
    if (!ENDS_IN_DIGITS.test(rest)) return at;
  }
  return at;
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

import type { TextRange } from './text-range.ts';

/** A fault of the YAML itself. */
export interface SyntaxFault {
  readonly detail: string;
  readonly range: TextRange;
}

/** Keeps the one of many faults that stands first in the text, of equals the one found first. */
export class FirstFault {
  #first: SyntaxFault | undefined;

  get fault(): SyntaxFault | undefined {
    return this.#first;
  }

  note(fault: SyntaxFault): void {
    if (this.#first === undefined || fault.range[0] < this.#first.range[0]) this.#first = fault;
  }
}

/** Faults of a lexeme that the parser would place elsewhere or let pass. */
export function findFaultOfLexeme(lexeme: string, offset: number): SyntaxFault | undefined {
  switch (lexeme[0]) {
    case '"':
    case "'":
      if (isClosed(lexeme)) return undefined;
      return { detail: 'this quote is never closed', range: [offset, offset + 1] };
    case '*':
    case '&':
    case '!': {
      const detail =
        'anchors, aliases and tags are not read: write the value out, or quote text that starts so';
      return { detail, range: [offset, offset + lexeme.length] };
    }
    default:
      return undefined;
  }
}

function isClosed(quoted: string): boolean {
  if (quoted.length < 2 || !quoted.endsWith(quoted.charAt(0))) return false;
  if (quoted.startsWith("'")) return (quoted.match(/'/g) ?? []).length % 2 === 0;
  return countSlashesBefore(quoted.length - 1, quoted) % 2 === 0;
}

function countSlashesBefore(end: number, text: string): number {
  let start = end;
  while (text[start - 1] === '\\') start -= 1;
  return end - start;
}

/** What the YAML package says of a fault; it tells where by an offset, a range or a token. */
export interface PackageFault {
  readonly source:
    | number
    | readonly number[]
    | { readonly offset: number; readonly source?: unknown };
  readonly code: string;
  readonly message: string;
}

/** A fault that the YAML package finds, in plainer words where we have them. */
export function restateFault({ source, code, message }: PackageFault): SyntaxFault {
  const [start, end] = findRange(source);
  return {
    detail: cut(PLAIN_WORDS[code] ?? message),
    range: [start, Math.max(end, start + 1)],
  };
}

const PLAIN_WORDS: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a second "key: " on one line; quote the text if the colon belongs to it',
  MULTILINE_IMPLICIT_KEY: 'a key without its colon, or text that should be indented',
  TAB_AS_INDENT: 'a tab used as indentation: use spaces',
  BAD_INDENT: 'this line is not indented as its neighbours are',
};

function findRange(source: PackageFault['source']): TextRange {
  if (typeof source === 'number') return [source, source + 1];
  if (!('offset' in source)) return [source[0] ?? 0, source[1] ?? 0];
  const length = typeof source.source === 'string' ? source.source.length : 1;
  return [source.offset, source.offset + length];
}

/** The longest message that is shown: the package quotes whole texts. */
const MAX_DETAIL = 200;

function cut(message: string): string {
  return message.length > MAX_DETAIL ? `${message.slice(0, MAX_DETAIL)}…` : message;
}

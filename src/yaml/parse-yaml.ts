import { Composer, type Document, Parser, type YAMLParseError } from 'yaml';
import { readLexemes } from './lex-typed.ts';

/** How deeply lists and mappings may nest: far above what any of our formats needs. */
export const MAX_DEPTH = 64;

/** A stretch of a file's text, in UTF-16 units from its start; the end is exclusive. */
export type TextRange = readonly [start: number, end: number];

/** A fault of the YAML itself. */
export interface SyntaxFault {
  readonly detail: string;
  readonly range: TextRange;
}

/** A parsed file, its first syntax fault, or the finding that it nests too deeply to be read. */
export type ParsedYaml =
  | { readonly outcome: 'parsed'; readonly tree: Document.Parsed }
  | { readonly outcome: 'fault'; readonly fault: SyntaxFault }
  | { readonly outcome: 'too-deep' };

/**
 * Parses one YAML document (1.2, failsafe schema: every scalar is the text that was typed). An editor
 * of the text keeps the source tokens, which say where dashes, colons and commas stand.
 */
export function parseYaml(text: string, { keepSourceTokens = false } = {}): ParsedYaml {
  const parser = new Parser();
  const composer = new Composer({
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
    keepSourceTokens,
  });
  const trees: Document.Parsed[] = [];
  const faults: SyntaxFault[] = [];
  for (const { lexeme, isText } of readLexemes(text)) {
    const fault = isText ? undefined : findFaultOfLexeme(lexeme, parser.offset);
    if (fault !== undefined) faults.push(fault);
    for (const token of parser.next(lexeme)) trees.push(...composer.next(token));
    if (countLevels(parser) > MAX_DEPTH) return { outcome: 'too-deep' };
  }
  for (const token of parser.end()) trees.push(...composer.next(token));
  trees.push(...composer.end(true, text.length));
  const [tree, second] = trees;
  if (second !== undefined) faults.push(toSecondDocument(second));
  faults.push(...trees.flatMap((each) => each.errors.map(toFault)));
  const [first] = faults.toSorted((a, b) => a.range[0] - b.range[0]);
  if (first !== undefined) return { outcome: 'fault', fault: first };
  if (tree === undefined) throw new Error('the YAML composer returned no document');
  return { outcome: 'parsed', tree };
}

/** How many lists and mappings are open. */
function countLevels({ stack }: Parser): number {
  if (stack.length <= MAX_DEPTH) return 0;
  return stack.filter(({ type }) => COLLECTIONS.includes(type)).length;
}

const COLLECTIONS: readonly string[] = ['block-map', 'block-seq', 'flow-collection'];

/** Faults that the parser would place elsewhere or let pass. */
function findFaultOfLexeme(lexeme: string, offset: number): SyntaxFault | undefined {
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
  const [slashes = ''] = /\\*(?="$)/.exec(quoted) ?? [];
  return slashes.length % 2 === 0;
}

function toSecondDocument(tree: Document.Parsed): SyntaxFault {
  const start = tree.range[0];
  return { detail: 'one file holds one document: split it at this ---', range: [start, start + 3] };
}

const PLAIN_WORDS: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a second "key: " on one line; quote the text if the colon belongs to it',
  MULTILINE_IMPLICIT_KEY: 'a key without its colon, or text that should be indented',
  TAB_AS_INDENT: 'a tab used as indentation: use spaces',
  BAD_INDENT: 'this line is not indented as its neighbours are',
};

function toFault(error: YAMLParseError): SyntaxFault {
  const [start, end] = error.pos;
  return {
    detail: PLAIN_WORDS[error.code] ?? error.message,
    range: [start, Math.max(end, start + 1)],
  };
}

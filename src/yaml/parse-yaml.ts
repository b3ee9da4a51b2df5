import { Composer, type CST, type Document, Parser } from 'yaml';
import { readLexemes } from './lex-typed.ts';
import { findConflict } from './syntax/conflict.ts';
import { explainFault } from './syntax/explain.ts';
import { findFaultOfFirstText, findFaultOfMark } from './syntax/lexeme-fault.ts';
import { isFirstOnLine } from './syntax/lines.ts';
import { type PackageFault, restateFault } from './syntax/package-fault.ts';
import { FirstFault, type SyntaxFault } from './syntax/syntax-fault.ts';

/** How deeply lists and mappings may nest: far above what any of our formats needs. */
export const MAX_DEPTH = 64;

/**
 * How many steps reading a text may take. Each lexeme is one, and so is each that the parser looks at
 * once more: 1 MiB of ordinary text takes fewer than 2 million.
 */
export const MAX_STEPS = 20_000_000;

/** A parsed file, its first syntax fault, or the finding that it is too deep or too much to be read. */
export type ParsedYaml =
  | { readonly outcome: 'parsed'; readonly tree: Document.Parsed }
  | { readonly outcome: 'fault'; readonly fault: SyntaxFault }
  | { readonly outcome: 'too-deep' }
  | { readonly outcome: 'too-much-work' };

/**
 * Parses one YAML document (1.2, failsafe schema: every scalar is the text that was typed). An editor
 * of the text keeps the source tokens, which say where dashes, colons and commas stand.
 */
export function parseYaml(text: string, { keepSourceTokens = false } = {}): ParsedYaml {
  const conflict = findConflict(text);
  if (conflict !== undefined) return { outcome: 'fault', fault: conflict };
  const parser = new Parser();
  const reading = startReading(keepSourceTokens);
  let steps = 0;
  for (const { lexeme, isText } of readLexemes(text)) {
    steps += 1 + (isText ? 0 : countLookedAtAgain(lexeme, parser));
    if (steps > MAX_STEPS) return { outcome: 'too-much-work' };
    const fault = findFault(text, lexeme, isText, parser);
    if (fault !== undefined) reading.first.note(fault);
    take(parser.next(lexeme), reading);
    if (countLevels(parser) > MAX_DEPTH) return { outcome: 'too-deep' };
    if (reading.documents > 1) break;
  }
  take(parser.end(), reading);
  return finish(reading, text);
}

/** A fault that the parser would place elsewhere or let pass. */
function findFault(
  text: string,
  lexeme: string,
  isText: boolean,
  { offset, stack }: Parser,
): SyntaxFault | undefined {
  if (!isText) return findFaultOfMark(lexeme, offset);
  const isPlain = stack.at(-1)?.type !== 'block-scalar';
  return isPlain && isFirstOnLine(text, offset) ? findFaultOfFirstText(lexeme, offset) : undefined;
}

/** What has been read of a text. */
interface Reading {
  readonly composer: Composer;
  readonly first: FirstFault;
  readonly trees: Document.Parsed[];
  documents: number;
}

function startReading(keepSourceTokens: boolean): Reading {
  const first = new FirstFault();
  const composer = new Composer({
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
    keepSourceTokens,
  });
  // The composer would make an error of each fault: too many of them to hold.
  const onError = (
    source: PackageFault['source'],
    code: PackageFault['code'],
    message: string,
    isWarning?: boolean,
  ) => {
    if (!isWarning) first.note(restateFault({ source, code, message }));
  };
  return { composer: Object.assign(composer, { onError }), first, trees: [], documents: 0 };
}

/** Composes what the parser gives, up to a second document. */
function take(tokens: Generator<CST.Token, void, unknown>, reading: Reading): void {
  const { composer, first, trees } = reading;
  for (const token of tokens) {
    if (token.type === 'document') reading.documents += 1;
    if (reading.documents > 1) first.note(toSecondDocument(token));
    else if (token.type === 'error') {
      first.note(restateFault({ source: token, code: 'UNEXPECTED_TOKEN', message: token.message }));
    } else for (const tree of composer.next(token)) trees.push(tree);
  }
}

function finish({ composer, first, trees }: Reading, text: string): ParsedYaml {
  const [tree] = [...trees, ...composer.end(true, text.length)];
  if (tree === undefined) throw new Error('the YAML composer returned no document');
  for (const { pos, code, message } of tree.errors)
    first.note(restateFault({ source: pos, code, message }));
  const { fault } = first;
  if (fault === undefined) return { outcome: 'parsed', tree };
  return { outcome: 'fault', fault: explainFault(text, fault) };
}

/** How many lexemes the parser looks at again: before a comment, blank lines back to the last content. */
function countLookedAtAgain(lexeme: string, { stack }: Parser): number {
  const top = stack.at(-1);
  if (!lexeme.startsWith('#') || (top?.type !== 'block-map' && top?.type !== 'block-seq')) return 0;
  const before = top.items.at(-1)?.start ?? [];
  const content = before.findIndex(({ type }) => type !== 'newline' && type !== 'space');
  return content === -1 ? before.length : content;
}

/** How many lists and mappings are open. */
function countLevels({ stack }: Parser): number {
  if (stack.length <= MAX_DEPTH) return 0;
  return stack.filter(({ type }) => COLLECTIONS.includes(type)).length;
}

const COLLECTIONS: readonly string[] = ['block-map', 'block-seq', 'flow-collection'];

function toSecondDocument({ offset }: CST.Token): SyntaxFault {
  return { kind: 'second-document', range: [offset, offset + 3] };
}

import { BlockLines } from './block-lines.ts';
import { Brackets } from './brackets.ts';
import { findFaultOfFirstText, findFaultOfMark } from './lexeme-fault.ts';
import { isFirstOnLine } from './lines.ts';
import { FirstFault, type SyntaxFault } from './syntax-fault.ts';
import { readTokens, type SyntaxToken } from './tokens.ts';

/**
 * The first thing in a text that a person would mend so that it parses: undefined where nothing of what
 * people commonly type is wrong. Meant for a text in which the parser has found a fault.
 */
export function findCause(text: string): SyntaxFault | undefined {
  const first = new FirstFault();
  const [brackets, lines] = [new Brackets(text, first), new BlockLines(text, first)];
  let before: SyntaxToken | undefined;
  for (const token of readTokens(text)) {
    if (token.type === 'scalar') continue;
    const fault = findFaultOfToken(text, token, before);
    if (fault !== undefined) first.note(fault);
    if (fault?.kind === 'unclosed-quote') {
      brackets.forget();
      break;
    }
    const wasOpen = brackets.isOpen;
    brackets.take(token);
    if (!wasOpen || !brackets.isOpen) lines.take(token);
    if (first.fault !== undefined && !brackets.isOpen) break;
    before = token;
  }
  brackets.end();
  return first.fault;
}

function findFaultOfToken(
  text: string,
  token: SyntaxToken,
  before: SyntaxToken | undefined,
): SyntaxFault | undefined {
  const { type, source, start, end } = token;
  if (type === 'block-text') return undefined;
  if (type === 'text') {
    return isFirstOnLine(text, start) ? findFaultOfFirstText(source, start) : undefined;
  }
  if (type === 'comment' && before !== undefined && /\S$/.test(before.source)) {
    return { kind: 'hash-without-space', range: [start, end] };
  }
  return findFaultOfMark(source, start);
}

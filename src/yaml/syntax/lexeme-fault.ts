import { nameSpaces } from './odd-space.ts';
import type { SyntaxFault, SyntaxKind } from './syntax-fault.ts';

/** Faults of a mark that the parser would place elsewhere or let pass. */
export function findFaultOfMark(lexeme: string, offset: number): SyntaxFault | undefined {
  const kind = PROPERTIES[lexeme.charAt(0)];
  if (kind !== undefined) return toPropertyFault(kind, lexeme, offset);
  if (!/^["']/.test(lexeme) || isClosed(lexeme)) return undefined;
  return { kind: 'unclosed-quote', found: lexeme.charAt(0), range: [offset, offset + 1] };
}

/** The fault of a text that stands first on its line and begins with spaces that YAML does not take for any. */
export function findFaultOfFirstText(text: string, offset: number): SyntaxFault | undefined {
  const odd = nameSpaces(text);
  if (odd === undefined) return undefined;
  return { kind: 'wide-space', found: odd.names, range: [offset, offset + odd.length] };
}

const PROPERTIES: Readonly<Record<string, SyntaxKind>> = {
  '*': 'alias',
  '&': 'anchor',
  '!': 'tag',
};

function toPropertyFault(kind: SyntaxKind, lexeme: string, offset: number): SyntaxFault {
  if (lexeme === '*') return { kind: 'bullet', found: lexeme, range: [offset, offset + 1] };
  return { kind, found: lexeme, range: [offset, offset + lexeme.length] };
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

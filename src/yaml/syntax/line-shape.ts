import { lineAround } from './lines.ts';
import { findOddSpace, nameSpaces } from './odd-space.ts';
import type { SyntaxFault } from './syntax-fault.ts';

/** What people type at the start of a line that makes it, or the next one, no YAML: undefined where the line has none of it. */
export function findFaultOfLine(text: string, offset: number): SyntaxFault | undefined {
  const [start, end] = lineAround(text, offset);
  const line = text.slice(start, end);
  return findOddIndent(line, start) ?? findListMark(line, start) ?? findTightColon(line, start);
}

function findOddIndent(line: string, start: number): SyntaxFault | undefined {
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  const tab = indent.indexOf('\t');
  const odd = findOddSpace(indent);
  if (tab !== -1 && (odd === -1 || tab < odd)) {
    return { kind: 'tab-indent', range: [start + tab, start + tab + 1] };
  }
  const name = odd === -1 ? undefined : nameSpaces(indent.slice(odd));
  if (name === undefined) return undefined;
  return {
    kind: 'wide-space',
    found: name.names,
    range: [start + odd, start + odd + name.length],
  };
}

/** A dash without a space after it, or a mark from a word processor. */
function findListMark(line: string, start: number): SyntaxFault | undefined {
  const [, indent = '', mark] =
    /^( *(?:- +)?)(-(?=[\u00a0\u202fA-Za-z"'£{[])|[•·▪◦‣⁃●○–—−*](?=\s|\p{L}|["'{[]))/u.exec(line) ??
    [];
  if (mark === undefined) return undefined;
  const at = start + indent.length;
  const range = [at, at + 1] as const;
  if (mark === '-') return { kind: 'dash-without-space', range };
  return { kind: 'bullet', found: mark, range };
}

/** A key whose colon is not followed by a space, or is another character that looks like one. */
function findTightColon(line: string, start: number): SyntaxFault | undefined {
  const [, before = '', key, colon] =
    /^( *(?:- +)*)([A-Za-z0-9_-]+)(:(?=[^\s/]|[\u00a0\u202f])|[：∶꞉])/.exec(line) ?? [];
  if (key === undefined || colon === undefined) return undefined;
  const at = start + before.length + key.length;
  return { kind: 'colon-without-space', found: key, range: [at, at + 1] };
}

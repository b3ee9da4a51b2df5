import { endOfWord, indentOfKey, lineAround } from './lines.ts';
import type { SyntaxFault } from './syntax-fault.ts';

/** The line of an offset as one with too many or too few spaces before it. */
export function toIndentFault(text: string, offset: number): SyntaxFault {
  const [start, end] = lineAround(text, offset);
  const spaces = countSpaces(text.slice(start, end));
  const at = Math.max(offset, start + spaces);
  return {
    kind: 'bad-indent',
    found: String(spaces),
    instead: findLikelyIndent(text, start, spaces),
    range: [at, endOfWord(text, at)],
  };
}

/** How far the lines above stand in that this one may belong beside: the nearest of them. */
function findLikelyIndent(text: string, start: number, spaces: number): string | undefined {
  let best: number | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  for (const line of linesAbove(text, start)) {
    const [dash, key] = [countSpaces(line), indentOfKey(line)];
    for (const indent of [key, dash]) {
      if (indent >= lowest) continue;
      lowest = indent;
      if (indent === spaces) continue;
      if (best === undefined || Math.abs(indent - spaces) < Math.abs(best - spaces)) best = indent;
    }
    if (lowest === 0) break;
  }
  return best === undefined ? undefined : String(best);
}

/** The lines before an offset that hold anything but a comment, from the last. */
function* linesAbove(text: string, offset: number): Generator<string, void> {
  let before = offset - 1;
  while (before > 0) {
    const [start] = lineAround(text, before - 1);
    const line = text.slice(start, before);
    if (!/^\s*(?:#|$)/.test(line)) yield line;
    before = start - 1;
  }
}

function countSpaces(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}

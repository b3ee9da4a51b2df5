import type { Harmless } from '../harmless/harmless.ts';
import { showIndented, showLine } from '../harmless/plain-text.ts';
import { join, safe } from '../harmless/safe.ts';
import { findLineChanges, type LineChange } from './line-changes.ts';

/** How many lines that stay are shown before and after those that change. */
const CONTEXT = 3;

/** Where the last line of a text has no end, which a diff says beneath it. */
const NO_END = '\n\\ No newline at end of file';

/** The lines of a text as a diff shows them, and how many there are with what follows the last line end. */
interface OldLines {
  readonly shown: readonly string[];
  readonly count: number;
}

/** What would change in a file, as a unified diff. */
export function renderDiff(file: string, before: string, after: string): Harmless<'text'> {
  const all = before.split('\n');
  const old = { shown: toLines(all), count: all.length };
  let grown = 0;
  const hunks = group(findLineChanges(before, after)).map((changes) => {
    const hunk = drawHunk(changes, old, grown);
    for (const { gone, come } of changes) grown += come.length - gone.length;
    return hunk;
  });
  const name = showLine(file);
  return safe`${join([safe`--- ${name}`, safe`+++ ${name}`, ...hunks.flat()], '\n')}\n`;
}

/** The lines at the end of a text as a diff shows them: what follows the last line end is no line. */
function toLines(lines: readonly string[]): readonly string[] {
  const last = lines.at(-1);
  if (last === undefined) return [];
  return last === '' ? lines.slice(0, -1) : [...lines.slice(0, -1), last + NO_END];
}

/** Changes whose lines around them meet are shown as one. */
function group(changes: readonly LineChange[]): LineChange[][] {
  const groups: LineChange[][] = [];
  for (const change of changes) {
    const before = groups.at(-1)?.at(-1);
    const isNear = before !== undefined && change.line - endOf(before) <= 2 * CONTEXT;
    if (isNear) groups.at(-1)?.push(change);
    else groups.push([change]);
  }
  return groups;
}

/** The line after those that went. */
function endOf({ line, gone }: LineChange): number {
  return line + gone.length;
}

/** The lines of a hunk under its heading; `grown` is by how many lines the text grew before it. */
function drawHunk(
  changes: readonly LineChange[],
  { shown, count: total }: OldLines,
  grown: number,
): Harmless<'text'>[] {
  const [first] = changes;
  const last = changes.at(-1);
  if (first === undefined || last === undefined) return [];
  const start = Math.max(1, first.line - CONTEXT);
  const end = Math.min(shown.length + 1, endOf(last) + CONTEXT);
  const lines = [
    ...changes.flatMap((change, index) => {
      const before = changes[index - 1];
      const isLast = endOf(change) > total;
      const [gone, come] = [change.gone, change.come].map((all) => (isLast ? toLines(all) : all));
      return [
        ...sign(
          ' ',
          shown.slice((before === undefined ? start : endOf(before)) - 1, change.line - 1),
        ),
        ...sign('-', gone),
        ...sign('+', come),
      ];
    }),
    ...sign(' ', shown.slice(endOf(last) - 1, end - 1)),
  ];
  const count = (mark: string) => lines.filter((line) => line.startsWith(mark)).length;
  const [kept, gone, come] = [count(' '), count('-'), count('+')];
  return [
    safe`@@ -${start},${kept + gone} +${start + grown},${kept + come} @@`,
    ...lines.flatMap((line) => line.split('\n')).map(showIndented),
  ];
}

function sign(mark: ' ' | '-' | '+', lines: readonly string[] = []): string[] {
  return lines.map((line) => mark + line);
}

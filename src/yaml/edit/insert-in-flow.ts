import type { Addition, Gap } from './addition.ts';
import type { Item } from './item.ts';
import { findColumn, findLineBreak, findLineEnd, isFirstOnLine } from './lines.ts';
import type { Plan } from './plan.ts';
import type { Source } from './read-source.ts';
import { putIn, type Splice } from './splice.ts';
import { writeFlow, writePair } from './write-flow.ts';

/** Adds a key or item in brackets or braces: on a line of its own if its neighbour has one. */
export function insertInFlow({ text }: Source, gap: Gap, { key, value }: Addition): Plan {
  const { items } = gap.holder;
  const neighbour = items[gap.index - 1] ?? items[0];
  if (neighbour === undefined) return { kind: 'plan', ways: [] };
  const ways = [false, true].flatMap((quotesAll) => {
    const pen = { text, quotesAll };
    const written =
      key === undefined
        ? writeFlow(value, pen, neighbour.value)
        : writePair(key, value, pen, neighbour.value);
    return gap.index === 0
      ? [putBefore(text, neighbour, written, findSeparator(text, items))]
      : putBehind(text, neighbour, written, findSeparator(text, items));
  });
  return { kind: 'plan', ways };
}

function putBefore(text: string, { start }: Item, written: string, separator: string): Splice[] {
  if (!isFirstOnLine(text, start)) return [putIn(start, written + separator)];
  const pad = ' '.repeat(findColumn(text, start));
  return [putIn(start, `${written},${findLineBreak(text, start)}${pad}`)];
}

/** The ways to add something behind a neighbour; on one line where another is no line of its own. */
function putBehind(
  text: string,
  { start, end }: Item,
  written: string,
  separator: string,
): Splice[][] {
  const beside = [putIn(end, separator + written)];
  const lineEnd = findLineEnd(text, end);
  const [isAlone, comma] = /^[ \t]*(,?)[ \t]*(?:#.*)?$/.exec(text.slice(end, lineEnd)) ?? [];
  if (isAlone === undefined || !isFirstOnLine(text, start)) return [beside];
  const below = `${findLineBreak(text, end)}${' '.repeat(findColumn(text, start))}${written}`;
  const ownLine =
    comma === ',' ? [putIn(lineEnd, `${below},`)] : [putIn(end, ','), putIn(lineEnd, below)];
  return [ownLine, beside];
}

/** What stands between the first two items, or a comma and a space. */
function findSeparator(text: string, [first, second]: readonly Item[]): string {
  const between = text.slice(first?.end, second?.start);
  return second !== undefined && /^, *$/.test(between) ? between : ', ';
}

import type { Addition, Gap } from './addition.ts';
import { findIgnoresAbove, isIgnore } from './ignores.ts';
import type { Item } from './item.ts';
import { readLayout } from './layout.ts';
import {
  findColumn,
  findLineBreak,
  findLineEnd,
  findLineStart,
  isFirstOnLine,
  skipLineBreak,
} from './lines.ts';
import type { Plan } from './plan.ts';
import type { Source } from './read-source.ts';
import { putIn, type Splice } from './splice.ts';
import { writeItem, writeKey } from './write-block.ts';

/** Adds whole lines in the indent and style of the neighbour, with a blank line between if all have one. */
export function insertLines(
  source: Source,
  { holder, index }: Gap,
  { key, value }: Addition,
): Plan {
  const { text } = source;
  const { items, node } = holder;
  const neighbour = items[index - 1] ?? items[0];
  if (neighbour === undefined) return { kind: 'plan', ways: [] };
  const layout = readLayout(source, node);
  const spot = {
    indent: findColumn(text, neighbour.start),
    like: neighbour.value,
    isReplaced: false,
  };
  const gap = isSpaced(text, items) ? [''] : [];
  const ways = [false, true].map((quotesAll) => {
    const pen = { text, quotesAll, layout };
    const lines = key === undefined ? writeItem(value, pen, spot) : writeKey(key, value, pen, spot);
    return [
      index === 0
        ? putBefore(source, neighbour, [...lines, ...gap])
        : putBehind(source, neighbour, [...gap, ...lines]),
    ];
  });
  return { kind: 'plan', ways };
}

/** What silences a finding in the neighbour stays right above it. */
function putBefore(source: Source, { start }: Item, lines: readonly string[]): Splice {
  const { text } = source;
  const lineBreak = findLineBreak(text, start);
  const written = lines.map((line) => line + lineBreak).join('');
  if (!isFirstOnLine(text, start)) {
    return putIn(start, written.trimStart() + ' '.repeat(findColumn(text, start)));
  }
  const [top = findLineStart(text, start)] = findIgnoresAbove(source, start).at(-1) ?? [];
  return putIn(top, written);
}

/** Comments that stand further in than the neighbour belong to it. */
function putBehind(source: Source, { start, end }: Item, lines: readonly string[]): Splice {
  const { text, comments } = source;
  const lineBreak = findLineBreak(text, end);
  let at = findLineEnd(text, end);
  for (const comment of comments.filter(({ offset }) => offset > at)) {
    const next = skipLineBreak(text, at);
    const isNext =
      text.slice(next, comment.offset).trim() === '' &&
      findLineStart(text, comment.offset) === next;
    const isFurtherIn = findColumn(text, comment.offset) > findColumn(text, start);
    if (!isNext || !isFurtherIn || isIgnore(comment)) break;
    at = findLineEnd(text, comment.offset);
  }
  return putIn(at, lines.map((line) => lineBreak + line).join(''));
}

/** Whether there is a blank line between every two items. */
function isSpaced(text: string, items: readonly Item[]): boolean {
  const gaps = items.slice(1).map(({ start }, index) => text.slice(items[index]?.end, start));
  return gaps.length > 0 && gaps.every((gap) => /\n[ \t]*\r?\n/.test(gap));
}

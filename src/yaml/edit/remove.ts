import { isMap } from 'yaml';
import type { Path } from '../place.ts';
import type { TextRange } from '../text-range.ts';
import { type Found, findItem } from './find.ts';
import { findIgnoresAbove } from './ignores.ts';
import { type Item, isBlock, rangeOf } from './item.ts';
import {
  findColumn,
  findLineEnd,
  findLineStart,
  isFirstOnLine,
  skipBreakBack,
  skipLineBreak,
} from './lines.ts';
import type { Plan } from './plan.ts';
import { hasComment, type Source } from './read-source.ts';
import type { Refusal } from './refusal.ts';
import { putIn, type Splice } from './splice.ts';

/** Takes out what stands at a path. */
export function remove(source: Source, path: Path): Plan | Refusal {
  const found = findItem(source, path);
  if (found.kind !== 'found') return found;
  if (!isBlock(found.holder.node)) return removeInFlow(source, found, path);
  const ways =
    found.holder.items.length === 1 ? emptyHolder(source, found) : removeLines(source, found);
  return { kind: 'plan', ways };
}

/** With the comma before it; of the first item, with the one behind. */
function removeInFlow(source: Source, { holder, index, item }: Found, path: Path): Plan | Refusal {
  const [before, next] = [holder.items[index - 1], holder.items[index + 1]];
  const [open, close] = rangeOf(source.text, holder.node);
  const [start, end] =
    before !== undefined
      ? [before.end, item.end]
      : next !== undefined
        ? [item.start, next.start]
        : [open + 1, close - 1];
  if (hasComment(source, start, end)) return { kind: 'comments-between', path };
  return { kind: 'plan', ways: [[{ start, end, text: '' }]] };
}

/** Takes an item out, its lines or what it has on the line of a dash. */
function removeLines(source: Source, { holder, index, item }: Found): Splice[][] {
  const { text } = source;
  if (isFirstOnLine(text, item.start)) return cutLines(source, item);
  const lineStart = findLineStart(text, item.start);
  const dash = lineStart + text.slice(lineStart, item.start).trimEnd().length;
  const end = findLineEnd(text, item.end);
  const next = holder.items[index + 1]?.start ?? end;
  const goesOn = text.slice(end, next).trim() === '';
  return [[{ start: goesOn ? item.start : dash, end: goesOn ? next : end, text: '' }]];
}

/** Leaves brackets or braces in the place of the only item. */
function emptyHolder(source: Source, { holder, item }: Found): Splice[][] {
  const { text } = source;
  const { node, slot } = holder;
  const brackets = isMap(node) ? '{}' : '[]';
  if (slot.mark === undefined || !isFirstOnLine(text, item.start)) {
    const ignores = isFirstOnLine(text, item.start) ? findIgnoresAbove(source, item.start) : [];
    const cut = { start: item.start, end: findLineEnd(text, item.end), text: brackets };
    return [[cut, ...ignores.map(toCut)]];
  }
  const beside = putIn(slot.mark, ` ${brackets}`);
  return cutLines(source, item).map((cuts) => [beside, ...cuts]);
}

/**
 * The ways to cut an item's lines, and those above that silence a finding in it. Comments below that
 * stand further in than it did stay as they are, unless they would join the text above.
 */
function cutLines(source: Source, item: Item): Splice[][] {
  const ways = cutWholeLines(source, item);
  const outdents = outdentBelow(source, item);
  return outdents.length === 0 ? ways : [...ways, ...ways.map((cuts) => [...cuts, ...outdents])];
}

/** Brings the comments right below an item that stand further in to its own column. */
function outdentBelow({ text }: Source, { start, end }: Item): Splice[] {
  const column = findColumn(text, start);
  const outdents: Splice[] = [];
  let at = skipLineBreak(text, findLineEnd(text, end));
  for (;;) {
    const [spaces = ''] = /^ *(?=#)/.exec(text.slice(at, findLineEnd(text, at))) ?? [];
    if (spaces.length <= column) return outdents;
    outdents.push({ start: at + column, end: at + spaces.length, text: '' });
    at = skipLineBreak(text, findLineEnd(text, at));
  }
}

/** A text that ends without a line break still does, by way of the breaks before the lines. */
function cutWholeLines(source: Source, { start, end }: Item): Splice[][] {
  const { text } = source;
  const lineEnd = findLineEnd(text, end);
  const behind = skipLineBreak(text, lineEnd);
  const lines: TextRange[] = [
    [findLineStart(text, start), behind],
    ...findIgnoresAbove(source, start),
  ];
  const whole = lines.map(toCut);
  if (behind > lineEnd) return [whole];
  const withBreakBefore = whole.map((cut) => ({
    ...cut,
    start: skipBreakBack(text, cut.start),
    end: skipBreakBack(text, cut.end),
  }));
  return [withBreakBefore, whole];
}

function toCut([start, end]: TextRange): Splice {
  return { start, end, text: '' };
}

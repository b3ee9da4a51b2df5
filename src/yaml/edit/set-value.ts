import type { Plain } from '../plain.ts';
import type { Slot } from './find.ts';
import { isBlock, isBlockScalar, isCollection, rangeOf } from './item.ts';
import { readLayout } from './layout.ts';
import { findColumn, findLineBreak, findLineEnd } from './lines.ts';
import type { Plan } from './plan.ts';
import { hasComment, type Source } from './read-source.ts';
import type { Refusal } from './refusal.ts';
import { putIn, type Splice } from './splice.ts';
import { type Written, writeBlock } from './write-block.ts';
import { writeFlow } from './write-flow.ts';

/** Puts a value in the place of what stands in a slot; `inLines` keeps it out of brackets. */
export function setValue(
  source: Source,
  slot: Slot,
  value: Plain,
  { inLines = false } = {},
): Plan | Refusal {
  if (losesComment(source, slot)) return { kind: 'comments-inside', path: slot.path };
  const { text } = source;
  const { within } = slot;
  const layout = readLayout(source, slot.value);
  const ways = [false, true].map((quotesAll) => {
    const pen = { text, quotesAll, layout };
    if (within === 'flow') return setInFlow(text, slot, writeFlow(value, pen, slot.value));
    const spot = { ...measureSlot(text, slot), within, inLines };
    return setInBlock(source, slot, writeBlock(value, pen, spot));
  });
  return { kind: 'plan', ways };
}

/** Whether a list or mapping has comments inside, or on its last line, which is an item's. */
function losesComment(source: Source, { value, mark }: Slot): boolean {
  const { text } = source;
  if (!isCollection(value)) return false;
  const [start, end] = rangeOf(text, value);
  if (!isBlock(value)) return hasComment(source, start, end);
  const top = mark === undefined ? start : findLineEnd(text, mark);
  return hasComment(source, Math.min(top, start), findLineEnd(text, end));
}

function setInFlow(text: string, { value, mark, end }: Slot, written: string): Splice[] {
  if (value !== undefined) {
    const [start, valueEnd] = rangeOf(text, value);
    return [{ start, end: valueEnd, text: written }];
  }
  return [mark === undefined ? putIn(end, `: ${written}`) : putIn(mark, ` ${written}`)];
}

function setInBlock(source: Source, slot: Slot, { head, body }: Written): Splice[] {
  const { text } = source;
  const { value, mark } = slot;
  const lineBreak = findLineBreak(text, slot.end);
  if (mark === undefined) return setAtRoot(text, value, body.join(lineBreak));
  const below = body.map((line) => lineBreak + line).join('');
  const beside = head === '' ? '' : ` ${head}`;
  const lineEnd = findLineEnd(text, mark);
  if (value === undefined) return [putIn(mark, beside), putIn(lineEnd, below)];
  const [start, end] = rangeOf(text, value);
  if (start > lineEnd && movesUp(source, slot, body)) {
    return [putIn(mark, beside), { start: lineEnd, end, text: below }];
  }
  const from = head === '' ? mark : start;
  const headEnd = isBlockScalar(value) ? findHeadEnd(text, start) : end;
  const headLineEnd = findLineEnd(text, headEnd);
  const bodyEnd = isBlockScalar(value) ? Math.max(end, headLineEnd) : headLineEnd;
  return [
    { start: from, end: headEnd, text: head },
    { start: headLineEnd, end: bodyEnd, text: below },
  ];
}

/** Behind the `>-` or `|` of a text. */
function findHeadEnd(text: string, start: number): number {
  const [head = ''] = /^[|>][-+\d]*/.exec(text.slice(start)) ?? [];
  return start + head.length;
}

/** Whether what stands below its key or dash makes way for something on that line. */
function movesUp(source: Source, { value, mark = 0, end }: Slot, body: readonly string[]): boolean {
  if (isBlock(value)) return true;
  const { text } = source;
  return body.length > 0 && !hasComment(source, findLineEnd(text, mark), findLineEnd(text, end));
}

/** The document itself: an empty mapping or list, or nothing but comments. */
function setAtRoot(text: string, value: Slot['value'], written: string): Splice[] {
  if (value !== undefined) {
    const [start, end] = rangeOf(text, value);
    return [{ start, end, text: written }];
  }
  const lineBreak = findLineBreak(text, text.length);
  const isOpen = text.trim() !== '' && !text.endsWith('\n');
  return [putIn(text.length, isOpen ? lineBreak + written : written + lineBreak)];
}

function measureSlot(text: string, { value, mark = 0, indent }: Slot) {
  const [start] = value === undefined ? [mark + 1] : rangeOf(text, value);
  const isBeside = start <= findLineEnd(text, mark);
  return {
    indent,
    column: findColumn(text, isBeside ? start : mark + 1),
    like: value,
    isReplaced: true,
  };
}

import type { Plain } from '../plain.ts';
import type { Slot } from './find.ts';
import { isBlock, isBlockScalar, isCollection, rangeOf } from './item.ts';
import { readLayout } from './layout.ts';
import { findColumn, findLineBreak, findLineEnd } from './lines.ts';
import type { Plan } from './plan.ts';
import { hasComment, type Source } from './read-source.ts';
import type { Refusal } from './refusal.ts';
import { putIn, type Splice } from './splice.ts';
import { type Spot, type Written, writeBlock } from './write-block.ts';
import { writeFlow } from './write-flow.ts';

/** Puts a value in the place of what stands in a slot; `inLines` keeps it out of brackets. */
export function setValue(
  source: Source,
  slot: Slot,
  value: Plain,
  { inLines = false } = {},
): Plan | Refusal {
  if (losesComment(source, slot)) return { kind: 'comments-inside', path: slot.path };
  const layout = readLayout(source, slot.value);
  const ways = [false, true].map((quotesAll) => {
    const pen = { text: source.text, quotesAll, layout };
    return slot.within === 'flow'
      ? setInFlow(source, slot, writeFlow(value, pen, slot.value))
      : setInBlock(source, slot, writeBlock(value, pen, toSpot(source, slot, inLines)));
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

function setInFlow({ text }: Source, { value, mark, end }: Slot, written: string): Splice[] {
  if (value === undefined)
    return [putIn(mark ?? end, `${mark === undefined ? ':' : ''} ${written}`)];
  const [start, valueEnd] = rangeOf(text, value);
  return [{ start, end: valueEnd, text: written }];
}

function setInBlock(source: Source, slot: Slot, { head, body }: Written): Splice[] {
  const { text } = source;
  const { value, mark } = slot;
  const lineBreak = findLineBreak(text, slot.end);
  const below = body.map((line) => lineBreak + line).join('');
  if (mark === undefined) return setAtRoot(text, value, body.join(lineBreak), lineBreak);
  const beside = head === '' ? '' : ` ${head}`;
  if (value === undefined) return [putIn(mark, beside), putIn(findLineEnd(text, mark), below)];

  const [start, end] = rangeOf(text, value);
  const from = head === '' ? mark : start;
  const lineEnd = findLineEnd(text, mark);
  if (isBlockScalar(value)) {
    const headEnd = start + (/^[|>][-+\d]*/.exec(text.slice(start)) ?? [''])[0].length;
    return [
      { start: from, end: headEnd, text: head },
      {
        start: findLineEnd(text, headEnd),
        end: Math.max(end, findLineEnd(text, headEnd)),
        text: below,
      },
    ];
  }
  const standsBelow = start > lineEnd;
  const movesUp =
    isBlock(value) || (body.length > 0 && !hasComment(source, lineEnd, findLineEnd(text, end)));
  if (standsBelow && movesUp) return [putIn(mark, beside), { start: lineEnd, end, text: below }];
  return [{ start: from, end, text: head }, putIn(findLineEnd(text, end), below)];
}

/** The document itself: an empty mapping or list, or nothing but comments. */
function setAtRoot(
  text: string,
  value: Slot['value'],
  written: string,
  lineBreak: string,
): Splice[] {
  if (value !== undefined) {
    const [start, end] = rangeOf(text, value);
    return [{ start, end, text: written }];
  }
  const isOpen = text.trim() !== '' && !text.endsWith('\n');
  return [putIn(text.length, isOpen ? lineBreak + written : written + lineBreak)];
}

function toSpot({ text }: Source, slot: Slot, inLines: boolean): Spot {
  const { value, mark = 0, indent, within } = slot;
  const [start] = value === undefined ? [mark + 1] : rangeOf(text, value);
  return {
    within: within === 'flow' ? 'mapping' : within,
    indent,
    column: findColumn(text, start > findLineEnd(text, mark) ? mark + 1 : start),
    like: value,
    isReplaced: true,
    inLines,
  };
}

import type { Meant } from './meant.ts';
import { meantLikely, meantSurely } from './meant.ts';
import { type Respelling, respell, toOrdinary } from './spelling.ts';
import { partSpread, type TypedRange } from './spread.ts';

/** One kind of number: how others spell it, and how to tell ours. */
export interface NumberKind {
  /** Respellings that change no number. */
  readonly sure: readonly Respelling[];
  /** Respellings that guess. */
  readonly likely: readonly Respelling[];
  readonly isRead: (text: string) => boolean;
  /** The unit that both ends of a range have: £5–8m is £5m–£8m. */
  readonly unit: RegExp;
  /** The range of a number that may be off by another, where one reading of that is plain: 50% ± 10% has two. */
  readonly spread?: (central: string, by: string) => TypedRange | undefined;
}

/** What a number of some kind was most likely meant to be; undefined where nothing reads like one. */
export function findMeantNumber(
  typed: string,
  kind: NumberKind,
  takesRange: boolean,
): Meant | undefined {
  const ordinary = toOrdinary(typed);
  const sure = respell(ordinary, kind.sure);
  if (kind.isRead(sure)) return meantSurely(sure);
  const spread = partSpread(respell(ordinary, YEARLY));
  if (spread !== undefined) return findMeantSpread(spread, kind, takesRange);
  const bare = respell(sure, QUALIFIERS);
  const ends = findEnds(bare, kind);
  if (ends !== undefined) return { says: explainRange(ends, takesRange) };
  const likely = respell(respell(bare, kind.sure), kind.likely);
  if (!kind.isRead(likely)) return undefined;
  return meantLikely(likely, findAdvice(ordinary, likely, takesRange));
}

/** What says that a number is not exact. */
const APPROXIMATE =
  /^(?:(?:approx(?:imately|\.)?|circa|about|around|roughly|est(?:imated|\.)?|ca?\.|c(?=[\s£\d]))\s*|[~≈∼]\s*)/i;

/** What says that a number is only one end of what it may be. */
const OPEN_ENDED =
  /^(?:[<>≤≥]=?|(?:more|less|fewer)\sthan|over|under|above|below|at\s(?:least|most)|up\sto|min(?:imum|\.)?|max(?:imum|\.)?)\s*/i;

/** That an amount comes every year. */
const YEARLY: readonly Respelling[] = [
  {
    pattern:
      /\s*(?:\/\s?(?:year|yr|annum)|p\.?\s?a\.?|(?:per|a|each)\s(?:annum|year)|annually|yearly)$/i,
    into: '',
  },
];

/** Words and signs about a number that are no part of it. */
const QUALIFIERS: readonly Respelling[] = [
  { pattern: /\s*\([^)]*\)\s*$/, into: '' },
  { pattern: APPROXIMATE, into: '' },
  { pattern: OPEN_ENDED, into: '' },
  { pattern: /\s*\+$/, into: '' },
  ...YEARLY,
];

/** What becomes of what stood about a number. */
function findAdvice(ordinary: string, likely: string, takesRange: boolean): string {
  const isOpen = OPEN_ENDED.test(ordinary) || /\+$/.test(ordinary);
  if (isOpen || APPROXIMATE.test(ordinary)) {
    if (!takesRange) return 'One number is taken here.';
    const range = writeRange(['…', isOpen ? '…' : likely, '…']);
    return `Where it is not exact, give a range: ${range}.`;
  }
  return '';
}

const RANGE = /^(?:between\s+|from\s+)?(.*?\d.*?)\s*(?:-|–|—|\bto\b|\band\b|\.\.+|…)\s*(.*\d.*)$/i;

/** The two ends of a range, as we spell them; undefined where it is none. */
function findEnds(typed: string, kind: NumberKind): readonly [string, string] | undefined {
  const [, first, last] = RANGE.exec(typed) ?? [];
  if (first === undefined || last === undefined) return undefined;
  const high = spell(last, kind);
  const [unit = ''] = kind.unit.exec(high) ?? [];
  const low = [first.trim() + unit, first].map((text) => spell(text, kind)).find(kind.isRead);
  return low === undefined || !kind.isRead(high) ? undefined : [low, takeSign(high, low)];
}

/** A number without what stands about it, as we spell it. */
function spell(text: string, kind: NumberKind): string {
  return respell(respell(text, QUALIFIERS), [...kind.sure, ...kind.likely]);
}

/** The range that a number comes to which may be off by another. */
function findMeantSpread(
  typed: readonly [central: string, by: string],
  kind: NumberKind,
  takesRange: boolean,
): Meant | undefined {
  const central = spell(typed[0], kind);
  if (!kind.isRead(central)) return undefined;
  if (!takesRange)
    return { says: `One value is taken here and no range: choose one, such as ${central}.` };
  const range = kind.spread?.(central, spell(typed[1], kind));
  if (range !== undefined) return meantLikely(writeRange(range));
  const open = writeRange(['…', central, '…']);
  return { says: `Write a range as ${open}, with both of its ends.` };
}

/** A range as it is typed. A comma within a number would part it in braces. */
function writeRange(range: TypedRange): string {
  const [low, central, high] = range.map((end) => end.replaceAll(',', ''));
  return `{low: ${low}, central: ${central}, high: ${high}}`;
}

/** £5m to 8m is £5m to £8m. */
function takeSign(high: string, low: string): string {
  return low.startsWith('£') && !high.startsWith('£') ? `£${high}` : high;
}

function explainRange([low, high]: readonly [string, string], takesRange: boolean): string {
  return takesRange
    ? `Write a range as ${writeRange([low, '…', high])}, with the best estimate in the middle.`
    : `One value is taken here and no range: choose one, such as ${low} or ${high}.`;
}

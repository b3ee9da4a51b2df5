import { isScalar, isSeq } from 'yaml';
import { isPlainMapping, type Plain } from '../plain.ts';
import { isTidy, toFoldedLines, toLiteralLines } from './fold.ts';
import { isBlockScalar, isCollection } from './item.ts';
import type { Layout } from './layout.ts';
import { isPlainSafe, quote, writeOnLine } from './quote.ts';
import { findLike, fitsOnLine, type Pen, writeFlow } from './write-flow.ts';

/** A value in lines: what stands beside its colon or dash, and the lines below, indented. */
export interface Written {
  readonly head: string;
  readonly body: readonly string[];
}

/** Where a value is written. */
export interface Spot {
  readonly within: 'document' | 'mapping' | 'list';
  /** The column of the key or dash that it belongs to. */
  readonly indent: number;
  /** The column at which it begins. */
  readonly column: number;
  /** What stands there, or what a neighbour has there: its style is followed. */
  readonly like: unknown;
  /** Whether that is what is replaced: then a text of some words stays below its `>`, and its lines are kept. */
  readonly isReplaced: boolean;
  /** Whether lists and mappings are written in lines, whatever they are like. */
  readonly inLines: boolean;
}

/** Where a key or list item is written, and what its value is like. */
export type ItemSpot = Pick<Spot, 'indent' | 'like' | 'isReplaced'>;

/** Writes values in lines. */
export interface LinePen extends Pen {
  readonly layout: Layout;
}

/** A value in lines, in the style of what it is like. */
export function writeBlock(value: Plain, pen: LinePen, spot: Spot): Written {
  if (typeof value === 'string') return writeText(value, pen, spot);
  const flow = writeFlow(value, pen, spot.like);
  if (isEmpty(value) || (prefersFlow(value, spot) && isShort(flow, pen, spot))) {
    return { head: flow, body: [] };
  }
  const indent = findIndent(value, pen, spot);
  const next = (step: string | number) => ({ ...spot, indent, like: findLike(spot.like, step) });
  const lines = Array.isArray(value)
    ? value.flatMap((item) => writeItem(item, pen, next(0)))
    : Object.entries(value).flatMap(([key, each]) => writeKey(key, each, pen, next(key)));
  if (spot.within !== 'list') return { head: '', body: lines };
  return { head: (lines[0] ?? '').trimStart(), body: lines.slice(1) };
}

/** The lines of a key and its value; the spot has the column of the key. */
export function writeKey(key: string, value: Plain, pen: LinePen, spot: ItemSpot): string[] {
  const name = `${' '.repeat(spot.indent)}${writeOnLine(key, 'block', undefined)}:`;
  const { head, body } = writeBlock(value, pen, {
    ...spot,
    within: 'mapping',
    column: name.length + 1,
    inLines: false,
  });
  return [head === '' ? name : `${name} ${head}`, ...body];
}

/** The lines of a list item; the spot has the column of the dash. */
export function writeItem(value: Plain, pen: LinePen, spot: ItemSpot): string[] {
  const { head, body } = writeBlock(value, pen, {
    ...spot,
    within: 'list',
    column: spot.indent + 2,
    inLines: false,
  });
  return [`${' '.repeat(spot.indent)}- ${head}`, ...body];
}

function writeText(text: string, pen: LinePen, spot: Spot): Written {
  const { like, isReplaced } = spot;
  if (pen.quotesAll) return { head: quote(text), body: [] };
  const head = writeOnLine(text, 'block', like);
  const staysBelow = isReplaced && isBlockScalar(like) && /\s/.test(text);
  const goesBelow = staysBelow || text.includes('\n') || !isShort(head, pen, spot);
  if (!goesBelow || !isTidy(text)) return { head, body: [] };
  const below = writeBelow(text, pen, spot);
  return below.body.length > 1 || staysBelow ? below : { head, body: [] };
}

/** A text below a `>`, or below a `|` where its lines are short or it stood so. */
function writeBelow(
  text: string,
  pen: LinePen,
  { like, indent, within, isReplaced }: Spot,
): Written {
  const stood = isReplaced ? readStanding(pen.text, like, indent) : undefined;
  const step = within === 'mapping' ? pen.layout.mappingStep : 2;
  const pad = stood?.pad ?? ' '.repeat(indent + step);
  const width = pen.layout.width - pad.length;
  const isLiteral =
    stood === undefined
      ? text.includes('\n') && text.split('\n').every(({ length }) => length <= width)
      : stood.isLiteral;
  const lines = isLiteral ? toLiteralLines(text) : toFoldedLines(text, width, stood?.lines ?? []);
  return {
    head: `${isLiteral ? '|' : '>'}${text.endsWith('\n') ? '' : '-'}`,
    body: lines.map((line) => (line === '' ? '' : pad + line)),
  };
}

/** How a text that stands below a `>` or `|` is laid out; undefined where it does not stand far enough in. */
function readStanding(text: string, node: unknown, indent: number) {
  if (!isBlockScalar(node)) return undefined;
  const [, ...lines] = text.slice(node.range?.[0], node.range?.[1]).trimEnd().split(/\r?\n/);
  const [pad = ''] = /^ */.exec(lines.find((line) => line.trim() !== '') ?? '') ?? [];
  if (pad.length <= indent) return undefined;
  return {
    pad,
    isLiteral: node.type === 'BLOCK_LITERAL',
    lines: lines.map((line) => line.slice(pad.length)),
  };
}

function isEmpty(value: Plain): boolean {
  return Object.keys(value).length === 0;
}

/** Whether a line gets no longer than others are, the one that it replaces included. */
function isShort(line: string, { text, layout }: LinePen, spot: Spot): boolean {
  if (spot.column + line.length <= layout.width) return true;
  if (!spot.isReplaced || !isScalar(spot.like)) return false;
  const stood = text.slice(spot.like.range?.[0], spot.like.range?.[1]);
  return !stood.includes('\n') && line.length <= stood.length;
}

/** In brackets or braces as what it is like; else only what holds nothing but single words. */
function prefersFlow(value: Plain, { like, inLines }: Spot): boolean {
  if (inLines || !fitsOnLine(value)) return false;
  if (isCollection(like) && isSeq(like) === Array.isArray(value)) return like.flow === true;
  return Object.values(value).every(isWord);
}

function isWord(item: Plain): boolean {
  return typeof item === 'string' && isPlainSafe(item, 'flow') && !/\s/.test(item);
}

function findIndent(value: Plain, { layout }: LinePen, { within, indent }: Spot): number {
  if (within === 'document') return 0;
  if (within === 'list') return indent + 2;
  return indent + (isPlainMapping(value) ? layout.mappingStep : layout.listStep);
}

import {
  CST,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { TextRange } from '../text-range.ts';
import { textOf } from '../tree-to-plain.ts';

/** A list or mapping. */
export type Collection = YAMLMap | YAMLSeq;

/** A key with its value, or a list item, and where its parts stand in the text. */
export interface Item {
  /** The key; of a list item, its position. */
  readonly name: string | number;
  /** Where its key or its dash begins; in brackets, its value. */
  readonly start: number;
  /** Behind its dash or colon; undefined where it has none. */
  readonly mark: number | undefined;
  /** Undefined where nothing stands. */
  readonly value: Node | undefined;
  /** Behind its last character. */
  readonly end: number;
  /** Whether its key is written as `? key`. */
  readonly isExplicit: boolean;
}

/** True for a list or mapping. */
export function isCollection(node: unknown): node is Collection {
  return isMap(node) || isSeq(node);
}

/** True for a list or mapping that is laid out in lines. */
export function isBlock(node: unknown): node is Collection {
  return isCollection(node) && node.flow !== true;
}

/** True for a text below a `>` or `|`. */
export function isBlockScalar(
  node: unknown,
): node is Scalar & { readonly srcToken: CST.BlockScalar } {
  return isScalar(node) && node.srcToken?.type === 'block-scalar';
}

/** The items of a list or mapping in the order of the text; undefined for a pair without braces in a list. */
export function readItems(text: string, node: Collection): Item[] | undefined {
  const token = node.srcToken;
  if (!CST.isCollection(token)) return undefined;
  if (isMap(node)) return node.items.map((pair) => readPair(text, pair));
  return node.items.map((value, index) => readListItem(text, value, index, token.items[index]));
}

/** From the first to behind the last character of a value. */
export function rangeOf(text: string, node: Node): TextRange {
  const [start = 0, end = 0] = node.range ?? [];
  if (isBlock(node)) return [start, readItems(text, node)?.at(-1)?.end ?? end];
  if (!isBlockScalar(node)) return [start, end];
  const [lineBreak = ''] = /\r?\n$/.exec(text.slice(start, end)) ?? [];
  return [start, end - lineBreak.length];
}

function readPair(text: string, { key, value, srcToken }: Pair): Item {
  const [keyStart, keyEnd] = isNode(key) ? rangeOf(text, key) : [0, 0];
  const question = srcToken?.start.find(({ type }) => type === 'explicit-key-ind');
  const mark = findBehind(srcToken?.sep, 'map-value-ind');
  const stands = findStanding(value);
  return {
    name: textOf(key),
    start: question?.offset ?? srcToken?.key?.offset ?? keyStart,
    mark,
    value: stands,
    end: stands === undefined ? (mark ?? keyEnd) : rangeOf(text, stands)[1],
    isExplicit: question !== undefined,
  };
}

function readListItem(
  text: string,
  value: unknown,
  name: number,
  token: CST.CollectionItem | undefined,
): Item {
  const mark = findBehind(token?.start, 'seq-item-ind');
  const stands = findStanding(value);
  const [start, end] = stands === undefined ? [0, 0] : rangeOf(text, stands);
  return {
    name,
    start: mark === undefined ? start : mark - 1,
    mark,
    value: stands,
    end: stands === undefined ? (mark ?? end) : end,
    isExplicit: false,
  };
}

function findBehind(tokens: readonly CST.SourceToken[] | undefined, type: string) {
  const token = tokens?.find((each) => each.type === type);
  return token && token.offset + token.source.length;
}

/** A value that has text; where none was typed, the token is empty or missing. */
function findStanding(value: unknown): Node | undefined {
  if (!isNode(value)) return undefined;
  const token = value.srcToken;
  const isEmpty = token?.type === 'scalar' ? token.source === '' : isScalar(value) && !token;
  return isEmpty ? undefined : value;
}

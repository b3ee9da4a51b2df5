import { type Document, isMap, isNode, isSeq, type Pair } from 'yaml';
import type { Place } from '../domain/problem.ts';
import type { TextRange } from './parse-yaml.ts';
import { textOf } from './tree-to-plain.ts';

/**
 * The stretch of text at a place.
 *
 * The document has no key of its own: its first key stands for it; a list item stands for itself.
 * `occurrence` 1 takes the second of two equal keys.
 */
export function locate(tree: Document.Parsed, place: Place, occurrence = 0): TextRange {
  let node: unknown = tree.contents;
  let pair: Pair | undefined;
  place.path.forEach((step, depth) => {
    const isLast = depth === place.path.length - 1;
    pair = isMap(node) ? findPair(node.items, String(step), isLast ? occurrence : 0) : undefined;
    node = isSeq(node) ? node.items[Number(step)] : pair?.value;
  });
  if (place.at === 'value') return rangeOf(node) ?? rangeOf(pair?.key) ?? [0, 0];
  const first = place.path.length === 0 && isMap(node) ? node.items[0]?.key : undefined;
  return rangeOf(pair?.key) ?? rangeOf(first) ?? rangeOf(node) ?? [0, 0];
}

function findPair(pairs: readonly Pair[], name: string, occurrence: number): Pair | undefined {
  return pairs.filter((pair) => textOf(pair.key) === name)[occurrence];
}

function rangeOf(node: unknown): TextRange | undefined {
  if (!isNode(node) || !node.range) return undefined;
  return [node.range[0], node.range[1]];
}

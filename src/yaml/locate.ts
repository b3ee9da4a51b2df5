import { type Document, isMap, isNode, isSeq, type Pair, type YAMLMap } from 'yaml';
import type { Place } from './place.ts';
import type { TextRange } from './text-range.ts';
import { textOf } from './tree-to-plain.ts';

/**
 * The stretch of text at a place.
 *
 * The document has no key of its own: its first key stands for it; a list item stands for itself.
 */
export function locate(tree: Document.Parsed, place: Place): TextRange {
  let node: unknown = tree.contents;
  let pair: Pair | undefined;
  place.path.forEach((step, depth) => {
    const isLast = depth === place.path.length - 1;
    pair = isMap(node)
      ? findPair(node, String(step), isLast ? (place.occurrence ?? 0) : 0)
      : undefined;
    node = isSeq(node) ? node.items[Number(step)] : pair?.value;
  });
  if (place.at === 'value') return rangeOf(node) ?? rangeOf(pair?.key) ?? [0, 0];
  const first = place.path.length === 0 && isMap(node) ? node.items[0]?.key : undefined;
  return rangeOf(pair?.key) ?? rangeOf(first) ?? rangeOf(node) ?? [0, 0];
}

/** The pairs of a mapping by the text of their keys, kept as long as the mapping is. */
const pairsOfMaps = new WeakMap<YAMLMap, Map<string, Pair[]>>();

function findPair(map: YAMLMap, name: string, occurrence: number): Pair | undefined {
  const pairs = pairsOfMaps.get(map) ?? groupPairs(map);
  return pairs.get(name)?.[occurrence];
}

function groupPairs(map: YAMLMap): Map<string, Pair[]> {
  const groups = new Map<string, Pair[]>();
  for (const pair of map.items) {
    const name = textOf(pair.key);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [pair]);
    else group.push(pair);
  }
  pairsOfMaps.set(map, groups);
  return groups;
}

function rangeOf(node: unknown): TextRange | undefined {
  if (!isNode(node) || !node.range) return undefined;
  return [node.range[0], node.range[1]];
}

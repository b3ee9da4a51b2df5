import { type Document, isMap, isSeq } from 'yaml';
import type { Path } from './place.ts';
import { textOf } from './tree-to-plain.ts';

/** A value in a tree, where it stands, and what stands directly around it. */
export interface Visited {
  readonly node: unknown;
  readonly path: Path;
  readonly within: 'block' | 'braces' | 'brackets';
}

/** Every value of a tree, in the order of the text; of keys that stand twice the first. */
export function walkTree(tree: Document.Parsed): Generator<Visited, void> {
  return walk({ node: tree.contents, path: [], within: 'block' });
}

function* walk(visited: Visited): Generator<Visited, void> {
  const { node, path } = visited;
  yield visited;
  if (isMap(node)) {
    const within = node.flow ? 'braces' : 'block';
    const seen = new Set<string>();
    for (const { key, value } of node.items) {
      const name = textOf(key);
      if (!seen.has(name)) yield* walk({ node: value, path: [...path, name], within });
      seen.add(name);
    }
  }
  if (isSeq(node)) {
    const within = node.flow ? 'brackets' : 'block';
    for (const [index, item] of node.items.entries()) {
      yield* walk({ node: item, path: [...path, index], within });
    }
  }
}

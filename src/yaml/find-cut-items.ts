import { type Document, isMap, isNode, isScalar, type Node, Scalar, type YAMLMap } from 'yaml';
import type { Path } from './place.ts';
import { textOf } from './tree-to-plain.ts';
import { walkTree } from './walk-tree.ts';

/** What a comma in braces cut off a text, and what the text would be with all that was cut off. */
export interface CutItem {
  readonly path: Path;
  /** The key whose text it was. */
  readonly of: string;
  readonly full: string;
  /** Whether it is the first piece that was cut off. */
  readonly isFirst: boolean;
}

/** The keys in braces that have no colon, after a text without quotes. */
export function findCutItems(text: string, tree: Document.Parsed): CutItem[] {
  if (!text.includes('{')) return [];
  return [...walkTree(tree)].flatMap(({ node, path }) =>
    isMap(node) && node.flow ? findInMap(text, node, path) : [],
  );
}

function findInMap(text: string, { items }: YAMLMap, path: Path): CutItem[] {
  const found: CutItem[] = [];
  let holder: { readonly of: string; readonly start: Node; readonly pieces: Node[] } | undefined;
  const close = () => {
    const { of = '', start, pieces = [] } = holder ?? {};
    const full = textBetween(text, start, pieces.at(-1));
    pieces.forEach((piece, index) => {
      found.push({ path: [...path, textOf(piece)], of, full, isFirst: index === 0 });
    });
  };
  for (const { key, value } of items) {
    if (value === null && isNode(key)) {
      holder?.pieces.push(key);
      continue;
    }
    close();
    const isPlain = isScalar(value) && value.type === Scalar.PLAIN && value.value !== '';
    holder = isPlain ? { of: textOf(key), start: value, pieces: [] } : undefined;
  }
  close();
  return found;
}

/** What is typed from the start of one node to the end of another, on one line. */
function textBetween(text: string, first: Node | undefined, last: Node | undefined): string {
  return text.slice(first?.range?.[0] ?? 0, last?.range?.[1] ?? 0).replace(/\s+/g, ' ');
}

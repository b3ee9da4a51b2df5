import { type Document, isMap, isScalar, Scalar, type YAMLMap } from 'yaml';
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
    isMap(node) && node.flow ? findInMap(node, path) : [],
  );
}

function findInMap({ items }: YAMLMap, path: Path): CutItem[] {
  const found: CutItem[] = [];
  let holder:
    | { readonly of: string; readonly pieces: string[]; readonly first: string }
    | undefined;
  const close = () => {
    const full = [holder?.first ?? '', ...(holder?.pieces ?? [])].join(', ');
    holder?.pieces.forEach((piece, index) => {
      found.push({ path: [...path, piece], of: holder?.of ?? '', full, isFirst: index === 0 });
    });
  };
  for (const { key, value } of items) {
    if (value === null) {
      holder?.pieces.push(textOf(key));
      continue;
    }
    close();
    const isPlain = isScalar(value) && value.type === Scalar.PLAIN && value.value !== '';
    holder = isPlain ? { of: textOf(key), pieces: [], first: textOf(value) } : undefined;
  }
  close();
  return found;
}

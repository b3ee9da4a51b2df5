import { type Document, isMap, isNode, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { YamlFault } from './fault.ts';
import type { Path } from './place.ts';
import type { Plain } from './plain.ts';

/** What a tree holds, with the keys that stood twice (the first one's value is kept). */
export interface PlainDocument {
  readonly plain: Plain;
  readonly problems: readonly YamlFault[];
}

/** Turns a parsed tree into plain values. */
export function treeToPlain(tree: Document.Parsed): PlainDocument {
  const problems: YamlFault[] = [];
  return { plain: toPlain(tree.contents, [], problems), problems };
}

function toPlain(node: unknown, path: Path, problems: YamlFault[]): Plain {
  if (isMap(node)) return mapToPlain(node, path, problems);
  if (isSeq(node))
    return node.items.map((item, index) => toPlain(item, [...path, index], problems));
  return textOf(node);
}

function mapToPlain(map: YAMLMap, path: Path, problems: YamlFault[]): Plain {
  const plain: { [key: string]: Plain } = {};
  const occurrences = new Map<string, number>();
  for (const { key, value } of map.items) {
    const name = textOf(key);
    const place = [...path, name];
    const occurrence = occurrences.get(name) ?? 0;
    occurrences.set(name, occurrence + 1);
    if (occurrence > 0) problems.push(toDuplicate(name, place, occurrence));
    else setOwn(plain, name, toPlain(value, place, problems));
  }
  return plain;
}

/** Sets a key of any name; `__proto__` too becomes an ordinary key. */
function setOwn(plain: { [key: string]: Plain }, name: string, value: Plain): void {
  if (name !== '__proto__') plain[name] = value;
  else Object.defineProperty(plain, name, { value, enumerable: true });
}

function toDuplicate(key: string, path: Path, occurrence: number): YamlFault {
  return {
    rule: 'duplicate-key',
    place: { path, at: 'key', occurrence },
    facts: { key },
    related: [{ place: { path, at: 'key' }, says: 'it stands here first' }],
  };
}

/** The text of a scalar; of a list or mapping that stands as a key, its own YAML. */
export function textOf(node: unknown): string {
  if (node === null) return '';
  if (isScalar(node)) return typeof node.value === 'string' ? node.value : (node.source ?? '');
  return isNode(node) ? node.toString() : '';
}

import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Edit, Position } from '../../../src/yaml/edit/edit.ts';
import { parseYaml } from '../../../src/yaml/parse-yaml.ts';
import type { Plain } from '../../../src/yaml/plain.ts';
import { textOf } from '../../../src/yaml/tree-to-plain.ts';

/** Mappings as lists of pairs, which keep the order of every key. */
export type Held = string | { list: Held[] } | { pairs: { key: string; value: Held }[] };

/** A value as lists of pairs. */
export function toHeld(plain: Plain): Held {
  if (typeof plain === 'string') return plain;
  if (Array.isArray(plain)) return { list: plain.map(toHeld) };
  return { pairs: Object.entries(plain).map(([key, value]) => ({ key, value: toHeld(value) })) };
}

/** What a text holds, behind its byte order mark; throws when it does not parse. */
export function readHeld(text: string): Held {
  const parsed = parseYaml(text.replace(/^\ufeff/, ''));
  if (parsed.outcome !== 'parsed') throw new Error(`${JSON.stringify(parsed)}\n${text}`);
  return readNode(parsed.tree.contents);
}

/** What a text holds, behind its byte order mark, as the YAML library reads it by itself; undefined where it finds a fault, as in a bare `?`. */
export function readElsewhere(text: string): Held | undefined {
  const bare = text.replace(/^\ufeff/, '');
  const { contents, errors } = parseDocument(bare, { schema: 'failsafe', uniqueKeys: false });
  return errors.length === 0 ? readFailsafe(contents) : undefined;
}

function readFailsafe(node: unknown): Held {
  if (isSeq(node)) return { list: node.items.map(readFailsafe) };
  if (isMap(node)) {
    return {
      pairs: node.items.map(({ key, value }) => ({
        key: showScalar(key),
        value: readFailsafe(value),
      })),
    };
  }
  return showScalar(node);
}

function showScalar(node: unknown): string {
  return isScalar(node) ? String(node.value ?? '') : '';
}

function readNode(node: unknown): Held {
  if (isSeq(node)) return { list: node.items.map(readNode) };
  if (!isMap(node)) return textOf(node);
  return {
    pairs: node.items.map(({ key, value }) => ({ key: textOf(key), value: readNode(value) })),
  };
}

/** Makes an edit in a copy of what is held. */
export function changeHeld(held: Held, edit: Edit): Held {
  const copy = { pairs: [{ key: '', value: structuredClone(held) }] };
  const path = ['', ...edit.path];
  if (edit.kind === 'insert-item') {
    const { list } = asList(dig(copy, path));
    list.splice(findIndex(edit.position, list.length, Number), 0, toHeld(edit.value));
  } else {
    const step = path.at(-1) ?? '';
    changeIn(dig(copy, path.slice(0, -1)), step, edit);
  }
  return dig(copy, ['']);
}

function changeIn(
  holder: Held,
  step: string | number,
  edit: Exclude<Edit, { kind: 'insert-item' }>,
): void {
  if (edit.kind === 'insert-key') {
    const { pairs } = asPairs(holder);
    const find = (after: string | number) => pairs.findIndex(({ key }) => key === String(after));
    const pair = { key: String(step), value: toHeld(edit.value) };
    pairs.splice(findIndex(edit.position, pairs.length, find), 0, pair);
  } else if (typeof holder === 'object' && 'list' in holder) {
    holder.list.splice(Number(step), 1, ...(edit.kind === 'set' ? [toHeld(edit.value)] : []));
  } else {
    const { pairs } = asPairs(holder);
    const at = pairs.findIndex(({ key }) => key === step);
    pairs.splice(
      at,
      1,
      ...(edit.kind === 'set' ? [{ key: String(step), value: toHeld(edit.value) }] : []),
    );
  }
}

function findIndex(position: Position, length: number, find: (after: string | number) => number) {
  if (position === 'first') return 0;
  return position === 'last' ? length : find(position.after) + 1;
}

function dig(held: Held, path: readonly (string | number)[]): Held {
  return path.reduce((at, step) => {
    if (typeof at === 'string') throw new Error('a text holds nothing');
    const next =
      'list' in at ? at.list[Number(step)] : at.pairs.find(({ key }) => key === step)?.value;
    if (next === undefined) throw new Error(`nothing at ${step}`);
    return next;
  }, held);
}

function asList(held: Held) {
  if (typeof held === 'string' || !('list' in held)) throw new Error('no list');
  return held;
}

function asPairs(held: Held) {
  if (typeof held === 'string' || !('pairs' in held)) throw new Error('no mapping');
  return held;
}

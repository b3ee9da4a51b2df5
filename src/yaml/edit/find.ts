import { isMap, type Node } from 'yaml';
import type { Path } from '../place.ts';
import { type Collection, type Item, isBlock, isCollection, readItems } from './item.ts';
import { findColumn } from './lines.ts';
import type { Source } from './read-source.ts';
import type { Refusal } from './refusal.ts';

/** Where a value stands, or would stand. */
export interface Slot {
  readonly kind: 'slot';
  readonly path: Path;
  /** Undefined where nothing stands. */
  readonly value: Node | undefined;
  /** What it is a value of; `flow` is anything within brackets or braces. */
  readonly within: 'document' | 'mapping' | 'list' | 'flow';
  /** The column of its key or dash. */
  readonly indent: number;
  /** Behind its dash or colon; undefined where it has none. */
  readonly mark: number | undefined;
  /** Behind its last character; where nothing stands, behind its colon, dash or key. */
  readonly end: number;
}

/** A list or mapping that has items, and where it stands. */
export interface Holder {
  readonly kind: 'holder';
  readonly slot: Slot;
  readonly node: Collection;
  readonly items: readonly Item[];
}

/** An item and the list or mapping that it is in. */
export interface Found {
  readonly kind: 'found';
  readonly holder: Holder;
  readonly index: number;
  readonly item: Item;
}

/** Finds the place of the value at a path. */
export function findSlot(source: Source, path: Path): Slot | Refusal {
  if (path.length === 0) return toRoot(source);
  const found = findItem(source, path);
  return found.kind === 'found' ? toSlot(source, found, path) : found;
}

/** Finds the list or mapping at a path. */
export function findHolder(source: Source, path: Path): Holder | Refusal {
  const slot = findSlot(source, path);
  if (slot.kind !== 'slot') return slot;
  if (!isCollection(slot.value)) return { kind: 'absent', path };
  const items = readItems(source.text, slot.value);
  if (items === undefined) return { kind: 'bare-pair', path };
  return { kind: 'holder', slot, node: slot.value, items };
}

/** Finds the item at a path. */
export function findItem(source: Source, path: Path): Found | Refusal {
  const step = path.at(-1);
  if (step === undefined) return { kind: 'whole-document' };
  const holder = findHolder(source, path.slice(0, -1));
  if (holder.kind !== 'holder') return holder;
  const name = isMap(holder.node) ? String(step) : step;
  const [item, second] = holder.items.filter((each) => each.name === name);
  if (item === undefined) return { kind: 'absent', path };
  if (second !== undefined) return { kind: 'duplicate-key', path };
  if (item.isExplicit) return { kind: 'explicit-key', path };
  return { kind: 'found', holder, index: holder.items.indexOf(item), item };
}

function toRoot({ text, tree }: Source): Slot {
  return {
    kind: 'slot',
    path: [],
    value: tree.contents?.srcToken === undefined ? undefined : tree.contents,
    within: 'document',
    indent: 0,
    mark: undefined,
    end: text.length,
  };
}

function toSlot({ text }: Source, { holder, item }: Found, path: Path): Slot {
  const parent = isMap(holder.node) ? 'mapping' : 'list';
  return {
    kind: 'slot',
    path,
    value: item.value,
    within: isBlock(holder.node) ? parent : 'flow',
    indent: findColumn(text, item.start),
    mark: item.mark,
    end: item.end,
  };
}

import { isMap } from 'yaml';
import type { Addition } from './addition.ts';
import { findHolder, findSlot, type Slot } from './find.ts';
import { insertInFlow } from './insert-in-flow.ts';
import { insertLines } from './insert-lines.ts';
import { type Item, isBlock, isCollection } from './item.ts';
import type { Plan } from './plan.ts';
import type { Source } from './read-source.ts';
import type { Refusal } from './refusal.ts';
import { setValue } from './set-value.ts';

/** Adds a key or an item. */
export function insert(source: Source, addition: Addition): Plan | Refusal {
  const { path, key } = addition;
  const slot = findSlot(source, path);
  if (slot.kind !== 'slot') return slot;
  if (!canHold(slot, key)) {
    return { kind: key === undefined ? 'not-a-list' : 'not-a-mapping', path };
  }
  if (isEmpty(slot)) return insertFirst(source, slot, addition);
  const holder = findHolder(source, path);
  if (holder.kind !== 'holder') return holder;
  if (key !== undefined && holder.items.some(({ name }) => name === key)) {
    return { kind: 'present', path: [...path, key] };
  }
  const index = findIndex(holder.items, addition);
  if (typeof index !== 'number') return index;
  return isBlock(holder.node)
    ? insertLines(source, { holder, index }, addition)
    : insertInFlow(source, { holder, index }, addition);
}

/** The first one turns empty brackets or braces into lines. */
function insertFirst(source: Source, slot: Slot, addition: Addition): Plan | Refusal {
  const { path, key, value, position } = addition;
  if (typeof position === 'object') return { kind: 'absent', path: [...path, position.after] };
  const holder = key === undefined ? [value] : { [key]: value };
  return setValue(source, slot, holder, { inLines: true });
}

function canHold({ value }: Slot, key: string | undefined): boolean {
  if (value === undefined) return true;
  return isCollection(value) && isMap(value) === (key !== undefined);
}

function isEmpty({ value }: Slot): boolean {
  return value === undefined || (isCollection(value) && value.items.length === 0);
}

/** The position that the new one gets among the items. */
function findIndex(items: readonly Item[], { path, position }: Addition): number | Refusal {
  if (position === 'first') return 0;
  if (position === 'last') return items.length;
  const { after } = position;
  const index = items.findIndex(({ name }) => String(name) === String(after));
  return index === -1 ? { kind: 'absent', path: [...path, after] } : index + 1;
}

import { isMap } from 'yaml';
import type { Addition } from './addition.ts';
import type { Position } from './edit.ts';
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
  const { path, key, value, position } = addition;
  const slot = findSlot(source, path);
  if (slot.kind !== 'slot') return slot;
  if (!canHold(slot, key)) {
    return { kind: key === undefined ? 'not-a-list' : 'not-a-mapping', path };
  }
  if (holdsNothing(slot)) {
    if (typeof position === 'object') return { kind: 'absent', path: [...path, position.after] };
    const first = key === undefined ? [value] : { [key]: value };
    return setValue(source, slot, first, { inLines: true });
  }
  const holder = findHolder(source, path);
  if (holder.kind !== 'holder') return holder;
  if (key !== undefined && holder.items.some(({ name }) => name === key)) {
    return { kind: 'present', path: [...path, key] };
  }
  const index = findIndex(holder.items, position);
  if (index === undefined) {
    return {
      kind: 'absent',
      path: typeof position === 'object' ? [...path, position.after] : path,
    };
  }
  const gap = { holder, index };
  return isBlock(holder.node)
    ? insertLines(source, gap, addition)
    : insertInFlow(source, gap, addition);
}

function canHold({ value }: Slot, key: string | undefined): boolean {
  if (value === undefined) return true;
  return isCollection(value) && isMap(value) === (key !== undefined);
}

function holdsNothing({ value }: Slot): boolean {
  return value === undefined || (isCollection(value) && value.items.length === 0);
}

/** The position in the list of items that the new one gets; undefined where none has the name that it follows. */
function findIndex(items: readonly Item[], position: Position): number | undefined {
  if (position === 'first') return 0;
  if (position === 'last') return items.length;
  const index = items.findIndex(({ name }) => String(name) === String(position.after));
  return index === -1 ? undefined : index + 1;
}

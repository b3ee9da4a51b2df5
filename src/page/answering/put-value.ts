import type { Sheet } from '../../documents/sheet.ts';
import { type Edited, editYaml } from '../../yaml/edit/edit-yaml.ts';
import type { Path } from '../../yaml/place.ts';
import { isPlainMapping, type Plain, plainAt } from '../../yaml/plain.ts';
import { findPosition, listOrder } from './key-order.ts';
import { readPlain } from './read-plain.ts';
import { uncomment } from './uncomment.ts';

/** A value to stand at a path of a candidate's file; nothing is to stand there where it is undefined. */
export interface Putting {
  readonly path: Path;
  readonly value: Plain | undefined;
}

/** Puts values into the text of a candidate, one after another; stops at the first that is refused. */
export function putValues(text: string, puttings: readonly Putting[], sheet: Sheet): Edited {
  let edited: Edited = { kind: 'edited', text };
  for (const each of puttings) {
    if (edited.kind !== 'edited') return edited;
    edited = putValue(edited.text, each, sheet);
  }
  return edited;
}

/**
 * Puts a value where a person would: in the place of the one that stands there, else of the comment
 * that the template keeps for it, else in the order of keys. Mappings on the way are made.
 */
export function putValue(text: string, { path, value }: Putting, sheet: Sheet): Edited {
  const plain = readPlain(text);
  const standing = plain === undefined ? undefined : plainAt(plain, path);
  if (value === undefined) {
    return standing === undefined
      ? { kind: 'edited', text }
      : editYaml(text, { kind: 'remove', path });
  }
  if (plain === undefined || standing !== undefined) {
    return editYaml(text, { kind: 'set', path, value });
  }
  const holder = path.slice(0, -1);
  const held = plainAt(plain, holder);
  const key = String(path.at(-1));
  const isEmpty = held === undefined || held === '';
  if (isEmpty && holder.length > 0) {
    return putValue(text, { path: holder, value: { [key]: value } }, sheet);
  }
  const freed = uncomment(text, path);
  const inPlace = freed === undefined ? undefined : editYaml(freed, { kind: 'set', path, value });
  if (inPlace?.kind === 'edited') return inPlace;
  const keys = isPlainMapping(held) ? Object.keys(held) : [];
  const position = findPosition(key, keys, listOrder(holder, sheet));
  return editYaml(text, { kind: 'insert-key', path, value, position });
}

import { parseYaml } from '../parse-yaml.ts';
import { plainAt } from '../plain.ts';
import { type PlainDocument, treeToPlain } from '../tree-to-plain.ts';
import { changePlain, isSamePlain } from './change-plain.ts';
import type { Edit } from './edit.ts';
import { findSlot } from './find.ts';
import { insert } from './insert.ts';
import type { Plan } from './plan.ts';
import { readSource, type Source } from './read-source.ts';
import type { Refusal } from './refusal.ts';
import { remove } from './remove.ts';
import { setValue } from './set-value.ts';
import { applySplices } from './splice.ts';

/** The text after an edit, or why it was not made. */
export type Edited = { readonly kind: 'edited'; readonly text: string } | Refusal;

const BYTE_ORDER_MARK = '\ufeff';

/**
 * Makes one change in a YAML text and leaves all else as it is: comments, order, quotes, line breaks, a
 * byte order mark. The text is read again afterwards; if it would hold anything but the old values with
 * that change, the edit is refused.
 */
export function editYaml(text: string, edit: Edit): Edited {
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const source = readSource(text.slice(mark.length));
  if (source.kind !== 'source') return source;
  const plan = planEdit(source, edit);
  if (plan.kind !== 'plan') return plan;
  const plain = changePlain(source.held.plain, edit);
  const edited = plan.ways
    .map((splices) => applySplices(source.text, splices))
    .find((each) => holds(each, { ...source.held, plain }));
  if (edited === undefined) return { kind: 'reads-otherwise', path: edit.path };
  return { kind: 'edited', text: mark + edited };
}

/** Whether a text reads as it should, and has as many keys that stand twice. */
function holds(text: string, { plain, problems }: PlainDocument): boolean {
  const parsed = parseYaml(text);
  if (parsed.outcome !== 'parsed') return false;
  const read = treeToPlain(parsed.tree);
  return isSamePlain(read.plain, plain) && read.problems.length === problems.length;
}

function planEdit(source: Source, edit: Edit): Plan | Refusal {
  switch (edit.kind) {
    case 'set': {
      if (edit.path.length === 0) return { kind: 'whole-document' };
      const slot = findSlot(source, edit.path);
      if (slot.kind !== 'slot') return slot;
      const isThere = isSamePlain(plainAt(source.held.plain, edit.path) ?? '', edit.value);
      return isThere ? { kind: 'plan', ways: [[]] } : setValue(source, slot, edit.value);
    }
    case 'insert-key': {
      const key = edit.path.at(-1);
      if (key === undefined) return { kind: 'whole-document' };
      return insert(source, { ...edit, path: edit.path.slice(0, -1), key: String(key) });
    }
    case 'insert-item':
      return insert(source, edit);
    case 'remove':
      return remove(source, edit.path);
  }
}

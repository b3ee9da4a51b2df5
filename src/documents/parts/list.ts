import * as z from 'zod';

/** What a list is, to complete "this is not …". */
export const LIST_EXPECTED = 'a list (write it as [a, b], or one "- item" a line)';

/** A list of one kind of thing. */
export function list<Item extends z.core.SomeType>(item: Item) {
  return z.array(item, { error: LIST_EXPECTED });
}

/** A list with at least one item. */
export function nonEmptyList<Item extends z.core.SomeType>(item: Item) {
  return list(item).min(1, { error: 'a list with at least one item' });
}

import * as z from 'zod';
import { id } from './id.ts';

/** A mapping from ids of the author's choosing to one kind of thing. */
export function keyed<Value extends z.core.SomeType>(value: Value) {
  return z.record(id, value, { error: 'a mapping from ids to their contents' });
}

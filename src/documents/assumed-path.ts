import { candidateKeys } from './candidate.ts';
import type { KeyTable } from './key-facts.ts';

/** The steps of a path as typed with `--assume`, as the document has them: an answer may be named by its criterion alone. */
export function toDocumentSteps(typed: readonly string[]): readonly string[] {
  const [first = ''] = typed;
  return PARTS.includes(first) ? typed : ['answers', ...typed];
}

/** The keys of a candidate that a path may begin with. */
const PARTS: readonly string[] = ['answers', 'savings', 'platform', 'organisations'];

/** Whether a path into a candidate leads to a value that may be written with its source. */
export function isInputAt(steps: readonly string[]): boolean {
  let table: KeyTable = candidateKeys;
  let isInput = false;
  for (const step of steps) {
    const facts = Object.hasOwn(table, step) ? table[step] : undefined;
    // A step that is no key names an item: what is known of its list holds for it.
    isInput = facts?.input !== undefined;
    table = facts?.of ?? table;
  }
  return isInput;
}

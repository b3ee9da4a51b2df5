import { assumptionsKeys } from './assumptions.ts';
import { candidateKeys } from './candidate.ts';
import type { KeyFacts, KeyTable } from './key-facts.ts';
import { platformKeys } from './platform.ts';
import { savingsKeys } from './savings-input.ts';

const WORDED: KeyTable = { ...platformKeys, ...savingsKeys, ...candidateKeys };

/** How a sentence names a key of a candidate, of its savings or of its platform. */
export function wordKey(key: string): string {
  return WORDED[key]?.words ?? key;
}

const LEFT_OUT = new Set(
  listRows({ ...savingsKeys, ...platformKeys, ...assumptionsKeys })
    .filter(([, { words }]) => words === null)
    .map(([key]) => key),
);

/** Whether a sentence that lists what a part says leaves a key out, because it is prose or an id. */
export function isLeftOut(key: string): boolean {
  return LEFT_OUT.has(key);
}

/** The rows of a table and of all the tables in it. */
function listRows(table: KeyTable): (readonly [string, KeyFacts])[] {
  return Object.entries(table).flatMap(([key, facts]) => [
    [key, facts] as const,
    ...listRows(facts.of ?? {}),
  ]);
}

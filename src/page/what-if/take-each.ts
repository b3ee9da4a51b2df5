import { explainRefused } from './explain-refused.ts';
import type { Refused } from './open-page.ts';
import { type Change, toAssumption } from './wish.ts';

/** Changes that were taken from an address. */
export interface Taken {
  readonly taken: readonly Change[];
  /** Of each that could not be taken, why. */
  readonly left: readonly string[];
}

/** Takes changes all at once, or one by one where they cannot be taken so. */
export function takeEach(
  changes: readonly Change[],
  attempt: (changes: readonly Change[]) => Refused | undefined,
): Taken {
  if (attempt(changes) === undefined) return { taken: changes, left: [] };
  return changes.reduce<Taken>(
    ({ taken, left }, each) => {
      const refused = attempt([...taken, each]);
      if (refused === undefined) return { taken: [...taken, each], left };
      const why = `Not taken from the address: ${toAssumption(each)} (${explainRefused(refused)}).`;
      return { taken, left: [...left, why] };
    },
    { taken: [], left: [] },
  );
}

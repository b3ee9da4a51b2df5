import type { FileLine } from '../assess/provenance.ts';
import type { Assumptions } from '../documents/assumptions.ts';
import { nestDeflators } from '../documents/deflators.ts';
import {
  completeAssumptions,
  mergeAssumptions,
  mergePlainAssumptions,
} from '../documents/merge-assumptions.ts';
import type { Path } from '../yaml/place.ts';
import { type Plain, plainAt } from '../yaml/plain.ts';
import { valueAt } from '../yaml/value-at.ts';
import { listOwnParts } from './list-own-parts.ts';
import type { Loaded } from './load-document.ts';

/** The assumptions that estimates rest on, and where each stands. */
export interface AssumptionsInUse {
  readonly value: Assumptions;
  /** The shipped assumptions, where the file leaves some of them in place; null where it is that file. */
  readonly shipped: Loaded<'assumptions'> | null;
  /** What is in use, as typed. */
  readonly plain: Plain;
  /** The parts in which it differs from the shipped ones, as reports name them. */
  readonly own: readonly string[];
  readonly findLine: (path: Path) => FileLine;
}

/**
 * A file of assumptions, with the shipped ones in place of what it leaves out, and with the year to whose
 * prices a report is to bring every amount.
 */
export function takeIntoUse(
  own: Loaded<'assumptions'>,
  shipped: Loaded<'assumptions'>,
  priceBase?: string,
): AssumptionsInUse {
  const base = completeAssumptions(shipped.document.value);
  if (own.digest === shipped.digest) {
    const findLine = (path: Path) => lineIn(own, path);
    const value = { ...base, priceBase };
    return { value, shipped: null, plain: own.plain, own: [], findLine };
  }
  return {
    value: { ...mergeAssumptions(base, own.document.value), priceBase },
    shipped,
    plain: mergePlainAssumptions(shipped.plain, own.plain),
    own: listOwnParts(own.plain, shipped.plain),
    findLine: (path) => {
      const isOwn = valueAt(own.plain, path) !== undefined;
      if (isOwn || !isFlatRelease(path, own)) return lineIn(isOwn ? own : shipped, path);
      return lineIn(own, ['deflators', ...path.slice(2)]);
    },
  };
}

/** Whether a path leads to prices of a kind of year that a file writes as one release by itself. */
function isFlatRelease([part, kind = '', ...rest]: Path, own: Loaded<'assumptions'>): boolean {
  if (part !== 'deflators') return false;
  const nested = nestDeflators(plainAt(own.plain, ['deflators']));
  return valueAt(nested, [kind, ...rest]) !== undefined;
}

function lineIn({ file, locate }: Loaded<'assumptions'>, path: Path): FileLine {
  return { file, line: locate({ path, at: 'key' }).line };
}

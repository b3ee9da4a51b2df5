import type { FileLine } from '../assess/provenance.ts';
import type { Assumptions } from '../documents/assumptions.ts';
import {
  completeAssumptions,
  mergeAssumptions,
  mergePlainAssumptions,
} from '../documents/merge-assumptions.ts';
import type { Path } from '../yaml/place.ts';
import type { Plain } from '../yaml/plain.ts';
import { valueAt } from '../yaml/value-at.ts';
import type { Loaded } from './load-document.ts';

/** The assumptions that estimates rest on, and where each stands. */
export interface AssumptionsInUse {
  readonly value: Assumptions;
  /** The shipped assumptions, where the file leaves some of them in place; null where it is that file. */
  readonly shipped: Loaded<'assumptions'> | null;
  /** What is in use, as typed. */
  readonly plain: Plain;
  readonly findLine: (path: Path) => FileLine;
}

/** A file of assumptions, with the shipped ones in place of what it leaves out. */
export function takeIntoUse(
  own: Loaded<'assumptions'>,
  shipped: Loaded<'assumptions'>,
): AssumptionsInUse {
  const base = completeAssumptions(shipped.document.value);
  if (own.digest === shipped.digest) {
    const findLine = (path: Path) => lineIn(own, path);
    return { value: base, shipped: null, plain: own.plain, findLine };
  }
  return {
    value: mergeAssumptions(base, own.document.value),
    shipped,
    plain: mergePlainAssumptions(shipped.plain, own.plain),
    findLine: (path) => {
      const isOwn = valueAt(own.plain, path) !== undefined;
      return lineIn(isOwn ? own : shipped, path);
    },
  };
}

function lineIn({ file, locate }: Loaded<'assumptions'>, path: Path): FileLine {
  return { file, line: locate({ path, at: 'key' }).line };
}

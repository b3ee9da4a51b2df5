import type { Assumptions } from '../domain/documents/assumptions.ts';
import {
  completeAssumptions,
  mergeAssumptions,
  mergePlainAssumptions,
} from '../domain/documents/merge-assumptions.ts';
import type { Plain } from '../domain/documents/plain.ts';
import { valueAt } from '../domain/documents/value-at.ts';
import type { Path } from '../domain/problem.ts';
import type { Loaded } from '../files/load-document.ts';
import type { FileLine } from '../report/explain/origin.ts';

/** The assumptions that estimates rest on, and where each stands. */
export interface AssumptionsInUse {
  readonly value: Assumptions;
  /** The shipped assumptions, where the file leaves some of them in place; null where it is that file. */
  readonly shipped: Loaded<'assumptions'> | null;
  /** What is in use, as typed. */
  readonly readPlain: () => Plain;
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
    return { value: base, shipped: null, readPlain: own.readPlain, findLine };
  }
  return {
    value: mergeAssumptions(base, own.document.value),
    shipped,
    readPlain: () => mergePlainAssumptions(shipped.readPlain(), own.readPlain()),
    findLine: (path) => {
      const isOwn = valueAt(own.readPlain(), path) !== undefined;
      return lineIn(isOwn ? own : shipped, path);
    },
  };
}

function lineIn({ file, locate }: Loaded<'assumptions'>, path: Path): FileLine {
  return { file, line: locate({ path, at: 'key' }).line };
}

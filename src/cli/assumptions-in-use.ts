import type { Assumptions } from '../domain/documents/assumptions.ts';
import { completeAssumptions, mergeAssumptions } from '../domain/documents/merge-assumptions.ts';
import { valueAt } from '../domain/documents/value-at.ts';
import type { Path } from '../domain/problem.ts';
import type { Loaded } from '../files/load-document.ts';
import type { FileLine } from '../report/explain/origin.ts';
import type { Host } from './host.ts';
import { readShipped } from './read-shipped.ts';

/** The assumptions that estimates rest on, and where each stands. */
export interface AssumptionsInUse {
  readonly value: Assumptions;
  readonly findLine: (path: Path) => FileLine;
}

/** A file of assumptions, with the shipped ones in place of what it leaves out. */
export function takeIntoUse(own: Loaded<'assumptions'>, host: Host): AssumptionsInUse {
  const shipped = readShipped('assumptions', host);
  const base = completeAssumptions(shipped.document.value);
  if (own.digest === shipped.digest) return { value: base, findLine: (path) => lineIn(own, path) };
  return {
    value: mergeAssumptions(base, own.document.value),
    findLine: (path) => {
      const isOwn = valueAt(own.readPlain(), path) !== undefined;
      return lineIn(isOwn ? own : shipped, path);
    },
  };
}

function lineIn({ file, locate }: Loaded<'assumptions'>, path: Path): FileLine {
  return { file, line: locate({ path, at: 'key' }).line };
}

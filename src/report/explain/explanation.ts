import type { DriverEffect } from '../../domain/appraisal/drivers.ts';
import type { SwitchingValue } from '../../domain/appraisal/switching-values.ts';
import type { HitListEntry, RankedEntry } from '../../domain/hit-list.ts';
import type { Report } from '../report.ts';
import type { FindLine } from './origin.ts';

/** One candidate of a report, to be explained in full. */
export interface Explanation {
  readonly report: Report;
  readonly entry: HitListEntry | RankedEntry;
  /** What drives the net present value, or the adjusted saving where there is none. */
  readonly drivers: readonly DriverEffect[];
  readonly switchingValues: readonly SwitchingValue[];
  readonly findLine: FindLine;
}

/** True for a candidate that has a place in the order. */
export function isRanked(entry: HitListEntry | RankedEntry): entry is RankedEntry {
  return 'rank' in entry;
}

import type { DriverEffect } from '../../assess/appraisal/drivers.ts';
import type { SwitchingValue } from '../../assess/appraisal/switching-values.ts';
import type { Entry, RankedEntry } from '../../assess/entry.ts';
import type { Report } from '../report.ts';
import type { FindLine } from './origin.ts';

/** One candidate of a report, to be explained in full. */
export interface Explanation {
  readonly report: Report;
  readonly entry: Entry | RankedEntry;
  /** What drives the net present value, or the adjusted saving where there is none. */
  readonly drivers: readonly DriverEffect[];
  readonly switchingValues: readonly SwitchingValue[];
  readonly findLine: FindLine;
}

/** True for a candidate that has a place in the order. */
export function isRanked(entry: Entry | RankedEntry): entry is RankedEntry {
  return 'rank' in entry;
}

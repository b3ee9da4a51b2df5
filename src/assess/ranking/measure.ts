import type { RankBy } from '../../documents/rank-by.ts';
import type { Entry } from '../entry.ts';
import type { Replaced } from '../savings/live-totals.ts';
import type { AssessOptions } from '../state.ts';
import { competes } from './competes.ts';
import type { Measure } from './key-sums.ts';

/** The measure of a list of these ranked candidates: all those with an appraisal count, whatever their verdict. */
export function findMeasure(ranked: readonly Pick<Entry, 'appraisal'>[], by: RankBy): Measure {
  const horizons = ranked.flatMap(({ appraisal }) => appraisal?.horizon ?? []);
  return chooseMeasure(by, new Set(horizons).size);
}

/** The measure of a list, kept up to date as entries are replaced. */
export interface LiveMeasure {
  readonly read: () => Measure;
  readonly change: (replaced: readonly Replaced[]) => void;
}

/** Starts with no candidates. */
export function startMeasure({ by, all }: Pick<AssessOptions, 'by' | 'all'>): LiveMeasure {
  /** How many ranked candidates are appraised over each horizon. */
  const counts = new Map<number, number>();
  const count = (entry: Entry | null, change: 1 | -1) => {
    if (entry === null || entry.appraisal === null || !competes(entry.candidate, all)) return;
    const { horizon } = entry.appraisal;
    const left = (counts.get(horizon) ?? 0) + change;
    if (left === 0) counts.delete(horizon);
    else counts.set(horizon, left);
  };
  return {
    read: () => chooseMeasure(by, counts.size),
    change: (replaced) => {
      for (const { from, to } of replaced) {
        count(from, -1);
        count(to, 1);
      }
    },
  };
}

function chooseMeasure(by: RankBy, horizons: number): Measure {
  return by === 'npv' && horizons > 1 ? 'npv-a-year' : by;
}

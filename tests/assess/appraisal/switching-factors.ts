import type { Appraisal } from '../../../src/assess/appraisal/appraise.ts';
import {
  findSwitchingValues,
  type SwitchingFactor,
} from '../../../src/assess/appraisal/switching-values.ts';

/** The switching values but that of a delay. */
export function findSwitchingFactors(appraisal: Appraisal): SwitchingFactor[] {
  return findSwitchingValues(appraisal).flatMap((value) =>
    value.driver === 'delay' ? [] : [value],
  );
}

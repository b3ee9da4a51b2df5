import type { Assumptions } from '../documents/assumptions.ts';
import type { Candidate } from '../documents/candidate.ts';
import type { Sheet } from '../documents/sheet.ts';
import type { Costed, Entry, Judged } from './entry.ts';
import { costCandidate, type JudgeAndCost, judgeCandidate } from './judge-and-cost.ts';

/** The last entry of a candidate, with what each half of it was made from. */
interface Remembered {
  readonly sheet: Sheet;
  readonly judged: Judged;
  readonly assumptions: Assumptions;
  readonly costed: Costed;
  readonly entry: Entry;
}

/**
 * Judges and costs like `judgeAndCost`, and remembers: a candidate is judged anew only for another
 * sheet, and costed anew only for other assumptions. What two entries share is then one object.
 */
export function rememberEntries(): JudgeAndCost {
  const known = new WeakMap<Candidate, Remembered>();
  return (candidate, sheet, assumptions) => {
    const last = known.get(candidate);
    if (last?.sheet === sheet && last.assumptions === assumptions) return last.entry;
    const judged = last?.sheet === sheet ? last.judged : judgeCandidate(candidate, sheet);
    const costed =
      last?.assumptions === assumptions ? last.costed : costCandidate(candidate, assumptions);
    const entry = { candidate, ...judged, ...costed };
    known.set(candidate, { sheet, judged, assumptions, costed, entry });
    return entry;
  };
}

import type { Candidate } from '../documents/candidate.ts';
import { listAssumptionEdits } from './assumption-edits.ts';
import { listCandidateEdits } from './candidate-edits.ts';
import type { Documented, PlannedEdit } from './edit.ts';
import { isSameValue } from './is-same-value.ts';
import { planPresence } from './plan-edit.ts';
import { listSheetEdits } from './sheet-edits.ts';
import type { Side } from './side.ts';

/** Every edit between two sides, in the order in which they are made: sheet, assumptions, candidates by id. */
export function listEdits(before: Side, after: Side): PlannedEdit[] {
  const [old, now] = [indexById(before), indexById(after)];
  const ids = [...new Set([...old.keys(), ...now.keys()])].sort();
  return [
    ...listSheetEdits({ before: before.sheet, after: after.sheet }),
    ...listAssumptionEdits({ before: before.assumptions, after: after.assumptions }),
    ...ids.flatMap((id) => {
      const [was, is] = [old.get(id), now.get(id)];
      if (was === undefined || is === undefined) return [planPresence(id, was, is)];
      return isSameValue(was.value, is.value)
        ? []
        : listCandidateEdits({ before: was, after: is }, after.sheet.value);
    }),
  ];
}

function indexById({ candidates }: Side): ReadonlyMap<string, Documented<Candidate>> {
  return new Map(candidates.map((each) => [each.value.candidate, each]));
}

import type { Candidate } from '../documents/candidate.ts';
import { isStillEdit, listKeys } from '../documents/key-facts.ts';
import { type SpendLine, spendLineKeys } from '../documents/spend-line.ts';
import { type Plain, plainById } from '../yaml/plain.ts';
import {
  type Change,
  type Documented,
  diffKeys,
  diffPlain,
  type PlannedEdit,
  type Versions,
} from './edit.ts';
import { isSameValue } from './is-same-value.ts';
import { planEdit } from './plan-edit.ts';

/** What an edit is about that only puts spend lines in another order. (No id has spaces.) */
export const SPEND_ORDER = 'order of lines';

/**
 * The edits of a candidate's spend: lines in the later order, each key by itself, then lines removed.
 * Lines on the way stand in the later order, so that sums are added up in that order too.
 */
export function listSpendEdits(versions: Versions<Candidate>): PlannedEdit[] {
  const { before, after } = versions;
  const [old, now] = [linesOf(before.value), linesOf(after.value)];
  const id = after.value.candidate;
  const order = now.map((line) => line.id);
  const places = new Map(order.map((line, place) => [line, place]));
  const olds = new Map(old.map((line) => [line.id, line]));
  const plan = (
    subject: string,
    changes: readonly Change[],
    change: (lines: readonly SpendLine[]) => readonly SpendLine[],
  ) =>
    planEdit(id, { what: 'spend', subject, changes }, (candidate) =>
      putLines(candidate, arrange(change(linesOf(candidate)), places)),
    );
  const kept = now.flatMap((line) => {
    const was = olds.get(line.id);
    const typed = typedLine(after, line.id);
    if (was === undefined) {
      return [plan(line.id, diffPlain(undefined, typed), (lines) => [...lines, line])];
    }
    return listKeys(spendLineKeys).flatMap((key) => {
      const { edit } = spendLineKeys[key];
      if (isSameValue(was[key], line[key])) return [];
      const changes = diffKeys(typedLine(before, line.id), typed, [key]);
      if (isStillEdit(edit)) return [planEdit(id, { what: edit, subject: line.id, changes }, null)];
      return [
        plan(line.id, changes, (lines) =>
          lines.map((each) => (each.id === line.id ? { ...each, [key]: line[key] } : each)),
        ),
      ];
    });
  });
  const gone = old
    .filter((line) => !places.has(line.id))
    .map((line) =>
      plan(line.id, diffPlain(typedLine(before, line.id), undefined), (lines) =>
        lines.filter((each) => each.id !== line.id),
      ),
    );
  const planned = [...kept, ...gone];
  const isMoving = planned.some(({ apply }) => apply !== null);
  const isReordered = old.some((line, index) => line.id !== order[index]);
  if (isMoving || !isReordered) return planned;
  const changes = [{ path: ['spend'], from: old.map((line) => line.id), to: [...order] }];
  return [plan(SPEND_ORDER, changes, (lines) => lines), ...planned];
}

function linesOf({ savings }: Candidate): readonly SpendLine[] {
  return savings?.spend ?? [];
}

function putLines(candidate: Candidate, lines: readonly SpendLine[]): Candidate {
  return {
    ...candidate,
    savings: { ...candidate.savings, spend: lines.length === 0 ? undefined : [...lines] },
  };
}

/** Lines by their places, those that have none last. */
function arrange(lines: readonly SpendLine[], places: ReadonlyMap<string, number>): SpendLine[] {
  const placeOf = ({ id }: SpendLine) => places.get(id) ?? places.size;
  return lines.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function typedLine({ plain }: Documented<Candidate>, id: string): Plain | undefined {
  return plainById(plain(), ['savings', 'spend'], id);
}

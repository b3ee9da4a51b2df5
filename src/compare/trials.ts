import type { LiveOrder, StateChange } from '../assess/live-order.ts';
import type { State } from '../assess/state.ts';
import { groupBy } from '../documents/group-by.ts';
import { editDocuments, type IsWorkable, type PlannedStep } from './attribute.ts';
import type { Edit } from './edit.ts';

/** What fewer steps are tried on. */
export interface TrialInput {
  readonly start: State;
  /** Stands where all steps are made; trials change it. */
  readonly live: LiveOrder;
  readonly stepPlans: readonly PlannedStep[];
}

/**
 * Leaves out some of the steps that are made, where the others make a state that can be assessed and
 * that passes; else nothing changes. Gives whether they are left out.
 */
export type LeaveOut = (part: readonly PlannedStep[], passes: () => boolean) => boolean;

/** Starts with all steps made. A trial makes anew only the documents that the steps left out edit. */
export function startTrials(
  { start, live, stepPlans }: TrialInput,
  isWorkable: IsWorkable,
): LeaveOut {
  const made = new Set(stepPlans);
  const stepsOf = groupBy(stepPlans, nameDocument);
  const numbers = new Map(stepPlans.map((step, index) => [step, index]));
  const listMade = (part: readonly PlannedStep[]): PlannedStep[] =>
    [...new Set(part.map(nameDocument))]
      .flatMap((name) => stepsOf.get(name) ?? [])
      .filter((step) => made.has(step));

  const known = new Map<string, StateChange>();
  /** One document, from how it was at first to how the steps still made leave it; remembered. */
  const makeDocument = (name: string): StateChange => {
    const steps = (stepsOf.get(name) ?? []).filter((step) => made.has(step));
    const key = `${name} ${steps.map((step) => numbers.get(step)).join()}`;
    const change =
      known.get(key) ?? editDocuments(start, steps.flat(), listIds(stepsOf.get(name) ?? []));
    known.set(key, change);
    return change;
  };

  /** The documents that some steps edit, made anew. */
  const makeAnew = (part: readonly PlannedStep[]): StateChange => {
    const nameOf = (of: Edit['of']) => part.find(([first]) => first?.edit.of === of);
    const [ofSheet, ofAssumptions] = [nameOf('sheet'), nameOf('assumptions')];
    const now = live.readState();
    const owners = part.filter(([first]) => first?.edit.of === 'candidate').map(nameDocument);
    return {
      sheet: (ofSheet === undefined ? now : makeDocument(nameDocument(ofSheet))).sheet,
      assumptions: (ofAssumptions === undefined ? now : makeDocument(nameDocument(ofAssumptions)))
        .assumptions,
      candidates: new Map(
        [...new Set(owners)].flatMap((name) => [...makeDocument(name).candidates]),
      ),
    };
  };
  const canBeAssessed = (change: StateChange, part: readonly PlannedStep[]): boolean => {
    const { sheet, assumptions } = change;
    const { candidates, ...now } = live.readState();
    const areAllNew = assumptions !== now.assumptions;
    return (
      sheet.criteria.some(({ marking }) => marking === 'must') &&
      listIds(areAllNew ? [...made] : listMade(part)).every((id) => {
        const edited = change.candidates.get(id);
        const candidate = edited === undefined ? candidates.get(id) : edited;
        return !candidate || isWorkable(candidate, assumptions);
      })
    );
  };
  return (part, passes) => {
    for (const step of part) made.delete(step);
    const { candidates, ...now } = live.readState();
    const ids = listIds(part);
    const back = { ...now, candidates: new Map(ids.map((id) => [id, candidates.get(id) ?? null])) };
    const change = makeAnew(part);
    if (canBeAssessed(change, part)) {
      live.change(change);
      if (passes()) return true;
      live.change(back);
    }
    for (const step of part) made.add(step);
    return false;
  };
}

/** The candidates that some steps edit. */
function listIds(steps: readonly PlannedStep[]): string[] {
  return [...new Set(steps.flat().flatMap(({ edit }) => edit.candidate ?? []))];
}

/** The document that a step edits; it edits one. */
function nameDocument([first]: PlannedStep): string {
  return `${first?.edit.of} ${first?.edit.candidate ?? ''}`;
}

import type { Ordering } from '../assess/order.ts';
import { groupBy } from '../documents/group-by.ts';
import type { IsWorkable, PlannedStep } from './attribute.ts';
import type { Edit, EditKind } from './edit.ts';
import { findLosingSets, shrinkLosing } from './losing-sets.ts';
import { startTrials, type TrialInput } from './trials.ts';

/** Edits made together, as one: more than one where amounts could not be worked out without the others. */
export type Cause = readonly Edit[];

/** Who stands first in each state, and why that changed. */
export interface Lead {
  /** Ids of the candidates that share rank 1. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Those that stood first and cannot any more, whatever the others do. */
  readonly gone: readonly GoneLeader[];
  /**
   * The smallest sets of edits without which the lead would be another one: were just those not made,
   * and all others were, others would stand first; no part of a set has that effect. Empty where the
   * lead is the same.
   */
  readonly minimalSets: readonly (readonly Cause[])[];
  /** Whether every combination that might be such a set was tried. */
  readonly isComplete: boolean;
}

/** One that stood first and left the list, is no longer ranked, or is ruled out and was not. */
export interface GoneLeader {
  readonly id: string;
  readonly how: 'left' | 'unranked' | 'ruled-out';
}

/** What a lead is looked for in: the earlier state, the order in both, and the steps between. */
export interface LeadInput extends TrialInput {
  readonly before: Ordering;
  readonly after: Ordering;
}

/** Compares who stands first, and finds the steps without which that would not have changed to what it is. */
export function compareLeads(input: LeadInput, isWorkable: IsWorkable): Lead {
  const { before, after } = input;
  const [from, to] = [findLeaders(before), findLeaders(after)];
  if (isSameList(from, to)) return { from, to, gone: [], minimalSets: [], isComplete: true };
  const { sets, isComplete } = findCauses(input, to, isWorkable);
  // one and the same in every set that it is part of
  const causes = input.stepPlans.map((step) => ({ step, cause: step.map(({ edit }) => edit) }));
  return {
    from,
    to,
    gone: from.flatMap((id) => findGone(id, input)),
    minimalSets: sets.map((set) =>
      causes.flatMap(({ step, cause }) => (set.includes(step) ? [cause] : [])),
    ),
    isComplete,
  };
}

/** The steps that have a part in a lead. */
export function listLeadEdits({ minimalSets }: Lead): ReadonlySet<Edit> {
  return new Set(minimalSets.flat(2));
}

/**
 * Each set is looked for among the steps of the sheet, of the assumptions, of those that lead now and
 * of one other candidate, since a lead is lost to one other.
 */
function findCauses(input: LeadInput, to: readonly string[], isWorkable: IsWorkable) {
  const { stepPlans, live } = input;
  const leaveOut = startTrials(input, isWorkable);
  const loses = (part: readonly PlannedStep[]): boolean => {
    let isLost = false;
    leaveOut(part, () => {
      isLost = !isSameList(live.listLeaders(), to);
      return false;
    });
    return isLost;
  };
  const search = { loses, weigh: weighFor(input.start.candidates.size) };
  const first = findLosingSets({ ...search, ...groupSteps(stepPlans.filter(isFirst(input)), to) });
  const all = findLosingSets({ ...search, ...groupSteps(stepPlans, to), known: first.sets });
  const { sets } = all;
  const isComplete = first.isComplete && all.isComplete;
  return { sets: sets.length === 0 ? [shrinkLosing(stepPlans, loses)] : sets, isComplete };
}

/** The steps that are everybody's or a leader's, and those of each other candidate. */
function groupSteps(steps: readonly PlannedStep[], leaders: readonly string[]) {
  const isCore = (owner: string | null) => owner === null || leaders.includes(owner);
  const others = steps.filter((step) => !isCore(ownerOf(step)));
  return {
    core: steps.filter((step) => isCore(ownerOf(step))),
    groups: [...groupBy(others, ownerOf).values()],
  };
}

/** Edits of amounts, which part equals alone where answers rank. */
const OF_AMOUNTS: readonly EditKind[] = ['spend', 'savings', 'platform', 'links', 'assumption'];

/** Whether a step is looked at first: sets of these alone are most often all that there are. */
function isFirst({ start }: LeadInput): (step: PlannedStep) => boolean {
  const isByAnswers = start.options.by === 'answers';
  return (step) => !isByAnswers || !step.some(({ edit }) => OF_AMOUNTS.includes(edit.what));
}

/** What it takes to try a set: other assumptions cost everybody anew, and another sheet judges them, which takes less. */
function weighFor(candidates: number): (set: readonly PlannedStep[]) => number {
  return (set) => {
    const edits = (of: Edit['of']) => set.some(([first]) => first?.edit.of === of);
    const share = edits('assumptions') ? 1 : edits('sheet') ? 0.1 : 0;
    return set.length + candidates * share;
  };
}

/** The candidate that a step edits; null for the sheet and the assumptions. */
function ownerOf([first]: PlannedStep): string | null {
  return first?.edit.candidate ?? null;
}

function findGone(id: string, { before, after }: LeadInput): GoneLeader[] {
  const entry = after.byId.get(id);
  if (entry === undefined) return [{ id, how: 'left' }];
  if (entry.kind === 'unranked') return [{ id, how: 'unranked' }];
  const isNew = before.byId.get(id)?.judgement.verdict !== 'ruled-out';
  return isNew && entry.judgement.verdict === 'ruled-out' ? [{ id, how: 'ruled-out' }] : [];
}

function findLeaders({ ranked }: Ordering): string[] {
  return ranked
    .filter(({ rank }) => rank === 1)
    .map(({ candidate }) => candidate.candidate)
    .sort();
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
}

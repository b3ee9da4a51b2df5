import { orderState } from '../assess/assess.ts';
import type { JudgeAndCost } from '../assess/judge-and-cost.ts';
import type { Ordering } from '../assess/order.ts';
import type { State } from '../assess/state.ts';
import { applyStep, type IsWorkable, type PlannedStep, type Step } from './attribute.ts';
import type { Edit } from './edit.ts';

/** Who stands first in each state, and why that changed. */
export interface Lead {
  /** Ids of the candidates that share rank 1. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Edits that alone would bring about the new lead, none of which can be spared; empty where it is the same. */
  readonly because: readonly Edit[];
}

/** What a lead is looked for in: the earlier state, the order in both, and the steps with what each moved. */
export interface LeadInput {
  readonly start: State;
  readonly before: Ordering;
  readonly after: Ordering;
  readonly stepPlans: readonly PlannedStep[];
  readonly steps: readonly Step[];
}

/**
 * Compares who stands first, and finds steps that are enough to change that. Of the steps up to the
 * last one that changed it, all that can be spared are left out, the latest first.
 */
export function compareLeads(
  { start, before, after, stepPlans, steps }: LeadInput,
  { work, isWorkable }: { readonly work: JudgeAndCost; readonly isWorkable: IsWorkable },
): Lead {
  const [from, to] = [findLeaders(before), findLeaders(after)];
  if (isSameList(from, to)) return { from, to, because: [] };
  const lastChange = steps.findLastIndex(({ moves }) =>
    moves.ranks.some((move) => (move.from?.rank === 1) !== (move.to?.rank === 1)),
  );
  const isEnough = (chosen: readonly PlannedStep[]) => {
    const state = chosen.reduce(applyStep, start);
    const edited = new Set(chosen.flat().map(({ edit }) => edit.candidate ?? ''));
    const hasMust = state.sheet.criteria.some(({ marking }) => marking === 'must');
    const areWorkable = [...edited].every((id) => {
      const candidate = state.candidates.get(id);
      return candidate === undefined || isWorkable(candidate, state.assumptions);
    });
    return hasMust && areWorkable && isSameList(findLeaders(orderState(state, work)), to);
  };
  const enough = leaveOut(stepPlans.slice(0, lastChange + 1), isEnough);
  const because = enough.flatMap((step) => step.map(({ edit }) => edit));
  return { from, to, because };
}

/** Leaves out all that can be spared, large parts and late ones first, until no single item can be. */
function leaveOut<T>(
  items: readonly T[],
  isEnough: (chosen: readonly T[]) => boolean,
): readonly T[] {
  let kept = items;
  let size = Math.ceil(items.length / 2);
  while (size > 0) {
    const length = kept.length;
    for (let end = kept.length; end > 0; end -= size) {
      const fewer = kept.toSpliced(Math.max(0, end - size), Math.min(size, end));
      if (isEnough(fewer)) kept = fewer;
    }
    size = size === 1 && kept.length < length ? 1 : Math.floor(size / 2);
  }
  return kept;
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

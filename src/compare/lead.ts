import type { Ordering } from '../assess/order.ts';
import type { IsWorkable, Step } from './attribute.ts';
import type { Edit } from './edit.ts';
import { startTrials, type TrialInput } from './trials.ts';

/** Who stands first in each state, and why that changed. */
export interface Lead {
  /** Ids of the candidates that share rank 1. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Edits that alone would bring about the new lead, none of which can be spared; empty where it is the same. */
  readonly because: readonly Edit[];
}

/** What a lead is looked for in: the earlier state, the order in both, and the steps with what each moved. */
export interface LeadInput extends TrialInput {
  readonly before: Ordering;
  readonly after: Ordering;
  readonly steps: readonly Step[];
}

/**
 * Compares who stands first, and finds steps that are enough to change that. Of the steps up to the
 * last one that changed it, all that can be spared are left out, the latest first.
 */
export function compareLeads(input: LeadInput, isWorkable: IsWorkable): Lead {
  const { before, after, stepPlans, steps } = input;
  const [from, to] = [findLeaders(before), findLeaders(after)];
  if (isSameList(from, to)) return { from, to, because: [] };
  const lastChange = steps.findLastIndex(({ moves }) =>
    moves.ranks.some((move) => (move.from?.rank === 1) !== (move.to?.rank === 1)),
  );
  const leaveOut = startTrials(input, isWorkable);
  const [earlier, later] = [stepPlans.slice(0, lastChange + 1), stepPlans.slice(lastChange + 1)];
  const isLead = () => isSameList(input.live.listLeaders(), to);
  leaveOut(later, isLead);
  const enough = spareAll(earlier, (part) => leaveOut(part, isLead));
  const because = enough.flatMap((step) => step.map(({ edit }) => edit));
  return { from, to, because };
}

/** Leaves out all that can be spared, large parts and late ones first, until no single item can be. */
function spareAll<T>(items: readonly T[], canSpare: (part: readonly T[]) => boolean): readonly T[] {
  let kept = items;
  let size = Math.ceil(items.length / 2);
  while (size > 0) {
    const { length } = kept;
    for (let end = kept.length; end > 0; end -= size) {
      const from = Math.max(0, end - size);
      if (canSpare(kept.slice(from, end))) kept = kept.toSpliced(from, end - from);
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

import { applyStep, type IsWorkable, type PlannedStep } from './attribute.ts';
import type { Edit, State } from './edit.ts';
import type { Snapshot, Surveyor } from './snapshot.ts';

/** Who stands first in each state, and why that changed. */
export interface Lead {
  /** Ids of the candidates that share rank 1. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Edits that alone would bring about the new lead, none of which can be spared; empty where it is the same. */
  readonly because: readonly Edit[];
}

/** Compares who stands first, and finds a set of steps that is enough to change it, and no larger than it need be. */
export function compareLeads(
  start: State,
  steps: readonly PlannedStep[],
  { survey, isWorkable }: { readonly survey: Surveyor; readonly isWorkable: IsWorkable },
): Lead {
  const end = steps.reduce(applyStep, start);
  const [from, to] = [findLeaders(survey(start)), findLeaders(survey(end))];
  if (isSameList(from, to)) return { from, to, because: [] };
  const isEnough = (chosen: readonly PlannedStep[]) => {
    const state = chosen.reduce(applyStep, start);
    const edited = new Set(chosen.flat().map(({ edit }) => edit.candidate ?? ''));
    const isSound = [...edited].every((id) => {
      const candidate = state.candidates.get(id);
      return candidate === undefined || isWorkable(candidate, state.assumptions);
    });
    return isSound && isSameList(findLeaders(survey(state)), to);
  };
  const because = spare(steps, isEnough).flatMap((step) => step.map(({ edit }) => edit));
  return { from, to, because };
}

/** Leaves out all that can be left out, large parts first, until no single item can be spared. */
function spare<T>(items: readonly T[], isEnough: (chosen: readonly T[]) => boolean): readonly T[] {
  let kept = items;
  let size = Math.ceil(items.length / 2);
  while (size > 0) {
    const length = kept.length;
    for (let at = 0; at < kept.length; ) {
      const fewer = kept.toSpliced(at, size);
      if (isEnough(fewer)) kept = fewer;
      else at += size;
    }
    size = size === 1 && kept.length < length ? 1 : Math.floor(size / 2);
  }
  return kept;
}

function findLeaders({ stands }: Snapshot): string[] {
  return [...stands]
    .filter(([, { position }]) => position?.rank === 1)
    .map(([id]) => id)
    .sort();
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
}

import type { ChangedCandidate } from './changed.ts';
import type { Edit } from './edit.ts';
import type { GoneLeader, Lead } from './lead.ts';
import type { MinimalSet } from './verdict-causes.ts';

/** Whether a new lead rests on just that by which the one that led is gone, so that nothing else need be told. */
export function followsFromGone(lead: Lead, candidates: readonly ChangedCandidate[]): boolean {
  const [leader, ...others] = lead.gone;
  if (leader === undefined || others.length > 0) return false;
  const sets = lead.minimalSets.map((set) => set.flat());
  const own = candidates.find(({ id }) => id === leader.id);
  return leader.how === 'ruled-out'
    ? isSameSets(sets, own?.minimalSets ?? [])
    : sets.length === 1 && sets.flat().every((edit) => isDeparture(edit, leader));
}

function isDeparture({ candidate, what }: Edit, { id }: GoneLeader): boolean {
  return candidate === id && (what === 'left' || what === 'status');
}

function isSameSets(sets: readonly MinimalSet[], others: readonly MinimalSet[]): boolean {
  return sets.length === others.length && sets.every((set) => others.some(isSameAs(set)));
}

function isSameAs(set: MinimalSet): (other: MinimalSet) => boolean {
  return (other) => other.length === set.length && set.every((edit) => other.includes(edit));
}

import type { RankedEntry } from '../../assess/entry.ts';
import { hasUnknown } from '../../assess/headline.ts';

/** How far a rank depends on unknown answers, as the end of a sentence; nothing where none is unknown. */
export function tellRankRange(
  { rankRange: [best, worst] }: RankedEntry,
  ranked: readonly RankedEntry[],
): string {
  if (!hasUnknown(ranked)) return '';
  return best === worst
    ? ', whatever the unknown answers turn out to be'
    : `, anywhere from ${best} to ${worst} as unknown answers fall`;
}

/** The names of those that share the rank of one, in list order. */
export function listTied(entry: RankedEntry, ranked: readonly RankedEntry[]): string[] {
  return ranked
    .filter((other) => other !== entry && other.rank === entry.rank)
    .map(({ candidate }) => candidate.name);
}

import type { RankedEntry } from '../../assess/entry.ts';
import { hasUnknown } from '../../assess/headline.ts';
import { count, joinNames } from './show-answers.ts';

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

/** A rank range in words, to stand beside the rank; nothing where no answer is unknown. */
export function showRankRange(
  { rankRange: [best, worst] }: Pick<RankedEntry, 'rankRange'>,
  ranked: readonly RankedEntry[],
): string {
  if (!hasUnknown(ranked)) return '';
  return best === worst ? 'whatever the answers' : `anywhere from ${best} to ${worst}`;
}

/** How far all ranks depend on unknown answers, in a sentence: the widest range, and how many are settled. */
export function tellRankRanges(ranked: readonly RankedEntry[]): string {
  if (!hasUnknown(ranked)) return 'No answer is unknown, so every rank is settled.';
  const settled = ranked.filter((entry) => widthOf(entry) === 0).length;
  if (settled === ranked.length) {
    return 'Every rank is settled, whatever the unknown answers turn out to be.';
  }
  const [first, ...others] = findWidest(ranked);
  if (first === undefined) return '';
  const [best, worst] = first.rankRange;
  const where = `may stand anywhere from ${best} to ${worst}`;
  if (others.length + 1 === ranked.length) return `Every candidate ${where}.`;
  const alike = [first, ...others];
  const who =
    alike.length <= MAX_NAMED
      ? joinNames(alike.map(({ candidate }) => candidate.name))
      : count(alike.length, 'candidate');
  const rest = settled === 0 ? 'no rank is settled' : tellSettled(settled);
  return `${who} ${where}, the widest range; ${rest}.`;
}

/** So many candidates are named; more are counted. */
const MAX_NAMED = 3;

/** Those that have the same range as the first of those that have the widest, in list order. */
function findWidest(ranked: readonly RankedEntry[]): readonly RankedEntry[] {
  const width = ranked.reduce((most, entry) => Math.max(most, widthOf(entry)), 0);
  const widest = ranked.filter((entry) => widthOf(entry) === width);
  return widest.filter(({ rankRange: [best] }) => best === widest[0]?.rankRange[0]);
}

function widthOf({ rankRange: [best, worst] }: RankedEntry): number {
  return worst - best;
}

function tellSettled(settled: number): string {
  return settled === 1 ? '1 rank is settled' : `${settled} ranks are settled`;
}

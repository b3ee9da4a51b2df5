import type { RankedEntry } from '../../assess/entry.ts';
import { hasUnknown } from '../../assess/headline.ts';
import { count } from './show-answers.ts';

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

/** How far all ranks depend on unknown answers, in sentences, the widest range first. */
export function tellRankRanges(ranked: readonly RankedEntry[]): string {
  if (!hasUnknown(ranked)) return 'No answer is unknown, so every rank is settled.';
  const settled = ranked.filter(({ rankRange: [best, worst] }) => best === worst).length;
  if (settled === ranked.length) {
    return 'Every rank is settled, whatever the unknown answers turn out to be.';
  }
  const many = settled === 1 ? '1 rank is' : `${settled} ranks are`;
  const others = settled === 0 ? 'no rank is settled' : `${many} settled`;
  const widest = ranked.reduce((most, entry) => Math.max(most, widthOf(entry)), 0);
  const found = ranked.filter((entry) => widthOf(entry) === widest);
  const [first] = found;
  if (first === undefined) return '';
  const [best, worst] = first.rankRange;
  const where = `anywhere from ${best} to ${worst}`;
  const lead =
    found.length === 1
      ? `${first.candidate.name} may stand ${where}, the widest range`
      : `${count(found.length, 'candidate')} may each move by ${count(widest, 'place')}, the most of all`;
  return `${lead}; ${others}.`;
}

function widthOf({ rankRange: [best, worst] }: RankedEntry): number {
  return worst - best;
}

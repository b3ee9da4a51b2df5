import type { RankChances, RankedEntry } from '../../assess/entry.ts';

const BARS = '▁▂▃▄▅▆▇█';

/** The most cells of a bar; more ranks than that share cells. */
const MAX_CELLS = 20;

/** From this chance on something is likely. */
const LIKELY = 0.9;

/** The chances of a candidate: a cell a rank, the expected rank, and one word. */
export function showChances({ chances }: RankedEntry): string {
  if (chances === null) return '';
  const { ranks, expectedRank } = chances;
  return `${drawBar(ranks)} ${expectedRank.toFixed(1)} ${sayChance(chances)}`;
}

/** What stands in the column: the word is about the top K, or about qualifying where no K was given. */
export function nameChance(top: number | undefined): string {
  return `Ranks, mean, ${top === undefined ? 'qualifies' : `top ${top}`}`;
}

/** How to read the column. */
export const CHANCES_EXPLAINED =
  'Chances. One cell for the chance of each rank, rank 1 first (· is 0); then the mean rank; then one word for the chance of being in the top or of qualifying: certain, likely (90% or more), toss-up, out. Where no chance was stated, an unknown answer is taken as even.';

/** One word for the chance of being in the top K, or of qualifying where no K was given. */
function sayChance({ isInTop, qualifies }: RankChances): string {
  const chance = isInTop ?? qualifies;
  if (chance >= 1 - Number.EPSILON) return 'certain';
  if (chance >= LIKELY) return 'likely';
  return chance > 0 ? 'toss-up' : 'out';
}

function drawBar(ranks: readonly number[]): string {
  const width = Math.ceil(ranks.length / MAX_CELLS);
  const cells = Array.from({ length: Math.ceil(ranks.length / width) }, (_, cell) =>
    ranks.slice(cell * width, (cell + 1) * width).reduce((sum, chance) => sum + chance, 0),
  );
  return cells
    .map((chance) => (chance === 0 ? '·' : BARS.charAt(Math.min(7, Math.floor(chance * 8)))))
    .join('');
}

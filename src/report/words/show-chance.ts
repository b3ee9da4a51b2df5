/** What may be rounding of a double. */
const ROUNDING = 1e-12;

/** A chance in whole percent, which says 0% only of what cannot be and 100% only of what is sure. */
export function showChance(chance: number): string {
  if (chance <= 0) return '0%';
  if (chance >= 1 - ROUNDING) return '100%';
  const percent = Math.round(chance * 100);
  if (percent === 0) return '<1%';
  return percent === 100 ? '>99%' : `${percent}%`;
}

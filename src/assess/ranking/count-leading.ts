/** How many of some sorted items come first, where those that are ahead all stand before the others. */
export function countLeading<T>(sorted: readonly T[], isAhead: (item: T) => boolean): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const item = sorted[middle];
    if (item !== undefined && isAhead(item)) from = middle + 1;
    else to = middle;
  }
  return from;
}

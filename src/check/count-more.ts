/** How many more of something there are: `1 more line`, `3 more lines`. */
export function countMore(count: number, what: string): string {
  return `${count} more ${what}${count === 1 ? '' : 's'}`;
}

/** The largest of some numbers of at least 0, however many there are; 0 of none. */
export function findLargest(numbers: readonly number[]): number {
  return numbers.reduce((largest, each) => Math.max(largest, each), 0);
}

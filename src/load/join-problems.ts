import type { PlacedProblem } from '../check/finding.ts';

/** The problems of several readings, those of a file that was read more than once told once. */
export function joinProblems(readings: readonly (readonly PlacedProblem[])[]): PlacedProblem[] {
  const told = new Set<string>();
  return readings.flatMap((problems) => {
    const fresh = problems.filter(({ file }) => !told.has(file));
    for (const { file } of fresh) told.add(file);
    return fresh;
  });
}

/** How many examples a property tries: `FUZZ_RUNS=2000 npm test` tries more, and begins with the same. */
export const PROPERTY_RUNS = Number(process.env['FUZZ_RUNS'] ?? 40);

/** Fewer or more of them, for a property whose examples are dear or cheap. */
export function runs(share: number): { readonly numRuns: number } {
  return { numRuns: Math.ceil(PROPERTY_RUNS * share) };
}

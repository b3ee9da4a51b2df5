import type { AssumptionsFile, Citation } from '../documents/assumptions.ts';
import type { Path } from '../yaml/place.ts';

/** An assumed value's place, and where the value comes from. */
export interface PlacedProvenance {
  readonly path: Path;
  readonly provenance: Citation;
}

/** Every value that a file of assumptions holds, in the order of the format. */
export function listProvenances(file: AssumptionsFile): PlacedProvenance[] {
  const single = ['reference-saving', 'evidence-grades', 'discount-rates', 'deflators'] as const;
  const keyed = ['ratios', 'optimism-bias', 'take-up-curves'] as const;
  return [
    ...single.flatMap((key) => {
      const provenance = file[key];
      return provenance === undefined ? [] : [{ path: [key], provenance }];
    }),
    ...keyed.flatMap((key) => {
      const section: Readonly<Record<string, Citation>> = file[key] ?? {};
      return Object.entries(section).map(([id, provenance]) => ({ path: [key, id], provenance }));
    }),
  ];
}

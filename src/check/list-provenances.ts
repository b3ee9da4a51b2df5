import { type AssumptionsFile, assumptionsKeys, type Citation } from '../documents/assumptions.ts';
import { keysThat } from '../documents/key-facts.ts';
import type { Path } from '../yaml/place.ts';

/** An assumed value's place, and where the value comes from. */
export interface PlacedProvenance {
  readonly path: Path;
  readonly provenance: Citation;
}

/** Every value that a file of assumptions holds, in the order of the format. */
export function listProvenances(file: AssumptionsFile): PlacedProvenance[] {
  const single = keysThat(assumptionsKeys, { edit: 'assumption', holds: 'whole' });
  const keyed = keysThat(assumptionsKeys, { edit: 'assumption', holds: 'by-id' });
  return [
    ...single.flatMap((key) => {
      const provenance = file[key];
      return provenance === undefined ? [] : [{ path: [key], provenance }];
    }),
    ...keyed.flatMap((key) => {
      const section: Readonly<Record<string, Citation | undefined>> = file[key] ?? {};
      return Object.entries(section).flatMap(([id, provenance]) =>
        provenance === undefined ? [] : [{ path: [key, id], provenance }],
      );
    }),
  ];
}

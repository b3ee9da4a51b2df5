import * as z from 'zod';
import type { KeysOf } from './key-facts.ts';
import { mapping } from './parts/mapping.ts';
import { ratioValue } from './parts/ratio-value.ts';
import { year } from './parts/year.ts';
import { type AssumedEdit, provenance, provenanceKeys } from './provenance.ts';

/** Prices by year. */
export const deflators = mapping({
  ...provenance,
  index: z.record(year, ratioValue, { error: 'a mapping from years to index values' }),
});

/** What the keys of the deflators are. */
export const deflatorsKeys = {
  index: {
    edit: 'assumption',
    type: 'mapping from years to index numbers above 0',
    means: 'The price level of each year.',
  },
  ...provenanceKeys,
} as const satisfies KeysOf<typeof deflators, AssumedEdit>;

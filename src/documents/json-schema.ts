import * as z from 'zod';
import { STATUSES } from './candidate.ts';
import { type Kind, SCHEMAS } from './parse-document.ts';
import { has, implies } from './parts/if-then.ts';

type Schema = z.core.JSONSchema.JSONSchema;

/**
 * The JSON Schema of a kind of file, as editors need it: as strict as they can be, who read YAML's
 * core schema where we read text (`parts/as-editors-read.ts`).
 */
export function toJsonSchema(kind: Kind): Schema {
  const schema = z.toJSONSchema(SCHEMAS[kind], { io: 'input', target: 'draft-07' });
  return { ...schema, ...BETWEEN_KEYS[kind] };
}

/** What stops a hit list because of two keys together, or of all items of a list. */
const BETWEEN_KEYS: Readonly<Record<Kind, Schema>> = {
  sheet: { allOf: [has('criteria', { contains: has('marking', { const: 'must' }) })] },
  candidate: {
    allOf: [
      implies(has('status', { enum: STATUSES.filter((status) => status !== 'radar') }), {
        required: ['answers', 'sources'],
      }),
      implies(has('platform', { required: ['onboarding'] }), { required: ['organisations'] }),
      implies(
        has('platform', { required: ['run'] }),
        has('savings', { required: ['retained-local'] }),
      ),
    ],
  },
  assumptions: {},
  plan: {},
};

import type * as z from 'zod';

type Schema = z.core.JSONSchema.JSONSchema;

/** For editors: that a key is there, and what it holds. */
export function has(key: string, value: Schema): Schema {
  return { properties: { [key]: value }, required: [key] };
}

/** For editors: what must be so where something else is. */
export function implies(condition: Schema, consequence: Schema): Schema {
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  return { if: condition, then: consequence };
}

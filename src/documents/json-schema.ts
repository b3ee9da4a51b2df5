import * as z from 'zod';
import { meets } from './answer.ts';
import { type Kind, SCHEMAS } from './parse-document.ts';

/**
 * The JSON Schema of a kind of file, as editors need it.
 *
 * An editor reads YAML's core schema: `170` is a number there and an empty value is null, while we
 * read both as the text that was typed. So wherever text may look like a number, numbers pass too.
 */
export function toJsonSchema(kind: Kind): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(SCHEMAS[kind], {
    io: 'input',
    target: 'draft-07',
    override: ({ zodSchema, jsonSchema }) => {
      if (jsonSchema.type !== 'string' || jsonSchema.enum !== undefined) return;
      const isMeets = zodSchema === meets;
      Object.assign(jsonSchema, { type: ['string', 'number', ...(isMeets ? ['null'] : [])] });
    },
  });
}

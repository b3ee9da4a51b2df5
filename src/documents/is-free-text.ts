import * as z from 'zod';
import type { Path } from '../yaml/place.ts';
import { type Kind, SCHEMAS } from './parse-document.ts';
import { text } from './parts/text.ts';

/** Texts that name something: a source, or an edition. */
const NAMES: readonly unknown[] = ['source', 'sources', 'edition'];

/** Whether what stands at a path is text of any kind: no id, no word of a fixed set, no date, number or amount. */
export function isFreeText(kind: Kind, path: Path): boolean {
  const key = path.findLast((step) => typeof step === 'string');
  return !NAMES.includes(key) && listSchemas(SCHEMAS[kind], path).includes(text);
}

/** The schemas of what may stand at a path. */
function listSchemas(schema: z.core.$ZodType, path: Path): z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return listSchemas(schema.def.innerType, path);
  }
  if (schema instanceof z.ZodPipe) return listSchemas(schema.def.in, path);
  if (schema instanceof z.ZodUnion) {
    return schema.def.options.flatMap((option: z.core.$ZodType) => listSchemas(option, path));
  }
  const [step, ...rest] = path;
  if (step === undefined) return [schema];
  if (schema instanceof z.ZodArray) return listSchemas(schema.def.element, rest);
  if (schema instanceof z.ZodRecord) return listSchemas(schema.def.valueType, rest);
  const shape: z.core.$ZodShape = schema instanceof z.ZodObject ? schema.def.shape : {};
  const inner = shape[step];
  return inner === undefined ? [] : listSchemas(inner, rest);
}

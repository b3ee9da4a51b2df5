import type { Path, Problem } from '../problem.ts';
import { candidateSchema } from './candidate.ts';
import type { Document } from './parse-document.ts';

/** Stands in for a name or a sector that cannot be read; no rule looks at it. */
const PLACEHOLDER = 'unreadable';

/**
 * What is left of a candidate when every part with a problem is taken out: answers one by one, all
 * else whole. Undefined when too little is left.
 */
export function salvageCandidate(raw: unknown, problems: readonly Problem[]): Document | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const part: Record<string, unknown> = { ...raw };
  for (const { place, rule } of problems) {
    if (rule !== 'duplicate-key') takeOut(part, place.path);
  }
  for (const key of ['name', 'sector']) part[key] ??= PLACEHOLDER;
  const parsed = candidateSchema.safeParse(part);
  return parsed.success ? { kind: 'candidate', value: parsed.data } : undefined;
}

function takeOut(part: Record<string, unknown>, [first, second]: Path): void {
  if (first === undefined) return;
  const answers = part['answers'];
  if (first === 'answers' && second !== undefined && typeof answers === 'object') {
    part['answers'] = without({ ...answers }, String(second));
  } else delete part[first];
}

function without(mapping: Record<string, unknown>, key: string): Record<string, unknown> {
  const { [key]: _out, ...rest } = mapping;
  return rest;
}

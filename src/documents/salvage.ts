import type { Fault } from '../yaml/fault.ts';
import type { Path } from '../yaml/place.ts';
import { candidateSchema } from './candidate.ts';
import type { Document } from './parse-document.ts';

/** Stands in for a name, a sector or a title that cannot be read; no rule looks at it. */
const PLACEHOLDER = 'unreadable';

/**
 * What is left of a candidate when every part with a problem is taken out: answers and sources one by
 * one, all else whole. Undefined when too little is left.
 */
export function salvageCandidate(
  raw: unknown,
  problems: readonly Pick<Fault<string, unknown>, 'rule' | 'place'>[],
): Document | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const part: Record<string, unknown> = { ...raw };
  for (const section of ['answers', 'sources']) copySection(part, section);
  for (const { place, rule } of problems) {
    if (rule !== 'duplicate-key') takeOut(part, place.path);
  }
  for (const key of ['name', 'sector']) part[key] ??= PLACEHOLDER;
  const parsed = candidateSchema.safeParse(part);
  return parsed.success ? { kind: 'candidate', value: parsed.data } : undefined;
}

/** Puts a copy in the place of a mapping, so that entries can be taken out of it. */
function copySection(part: Record<string, unknown>, key: string): void {
  const section = part[key];
  if (typeof section === 'object') part[key] = { ...section };
}

function takeOut(part: Record<string, unknown>, [first, second]: Path): void {
  if (first === undefined) return;
  const section = part[first];
  if (second === undefined || typeof section !== 'object' || section === null) delete part[first];
  else if (first === 'answers') Reflect.deleteProperty(section, second);
  else if (first === 'sources') Reflect.set(section, second, { title: PLACEHOLDER });
  else delete part[first];
}

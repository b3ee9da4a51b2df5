import type { Fault } from '../yaml/fault.ts';
import type { Path } from '../yaml/place.ts';
import { type Candidate, candidateSchema } from './candidate.ts';

/** What is left of a candidate when every part with a problem is taken out. */
export interface Part {
  readonly candidate: Candidate;
  /** Its keys of which something is missing, or cannot be relied on. */
  readonly lost: ReadonlySet<string>;
}

/** Stands in for what cannot be read and has to be there. */
const STAND_INS = {
  candidate: 'unreadable',
  name: 'unreadable',
  sector: 'unreadable',
  status: 'radar',
};

/** Keys that mean nothing without others: costs a body without their number, a platform without its payer. */
const NEEDED_BY_PLATFORM = ['organisations', 'roles'];

/**
 * What is left of a candidate when every part with a problem is taken out: answers and sources one by
 * one, all else whole. `concerned` are the keys that the problems are about, misspelt ones as they were
 * meant. Undefined when too little is left.
 */
export function salvageCandidate(
  raw: unknown,
  problems: readonly Pick<Fault<string, unknown>, 'rule' | 'place'>[],
  concerned: ReadonlySet<string>,
): Part | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const part: Record<string, unknown> = { ...raw };
  const lost = new Set(concerned);
  for (const section of ['answers', 'sources']) copySection(part, section);
  for (const { place, rule } of problems) {
    if (rule !== 'duplicate-key') takeOut(part, place.path);
  }
  if (NEEDED_BY_PLATFORM.some((key) => lost.has(key))) {
    delete part['platform'];
    lost.add('platform');
  }
  for (const [key, standIn] of Object.entries(STAND_INS)) part[key] ??= standIn;
  const parsed = candidateSchema.safeParse(part);
  return parsed.success ? { candidate: parsed.data, lost } : undefined;
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
  else if (first === 'sources') Reflect.set(section, second, { title: STAND_INS.name });
  else delete part[first];
}

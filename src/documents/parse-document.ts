import type * as z from 'zod';
import type { Path } from '../yaml/place.ts';
import { valueAt } from '../yaml/value-at.ts';
import { type AssumptionsFile, assumptionsKeys, assumptionsSchema } from './assumptions.ts';
import { type Candidate, candidateKeys, candidateSchema, STATUSES } from './candidate.ts';
import type { DocumentFault } from './fault.ts';
import { keysThat } from './key-facts.ts';
import { ID_EXPECTED } from './parts/id.ts';
import { findPlaceholders } from './placeholder.ts';
import { type PlanFile, planSchema } from './plan-file.ts';
import { type Sheet, sheetSchema } from './sheet.ts';
import { toProblems } from './to-problems.ts';

/** The schema of each kind of file; the name of a kind is also its first key. */
export const SCHEMAS = {
  sheet: sheetSchema,
  candidate: candidateSchema,
  assumptions: assumptionsSchema,
  plan: planSchema,
} as const;

export type Kind = keyof typeof SCHEMAS;

/** What a file can be. */
export const KINDS = Object.keys(SCHEMAS).filter((name): name is Kind =>
  Object.hasOwn(SCHEMAS, name),
);

/** A document of a known kind. */
export type Document =
  | { readonly kind: 'sheet'; readonly value: Sheet }
  | { readonly kind: 'candidate'; readonly value: Candidate }
  | { readonly kind: 'assumptions'; readonly value: AssumptionsFile }
  | { readonly kind: 'plan'; readonly value: PlanFile };

/** The document that a file holds, or every problem that keeps it from being one. */
export type Parsed =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly problems: readonly DocumentFault[] };

/** Parses what a file holds, every scalar still the text that was typed. */
export function parseDocument(kind: Kind, raw: unknown): Parsed {
  switch (kind) {
    case 'sheet':
      return finish(sheetSchema.safeParse(raw), raw, (value) => ({ kind, value }));
    case 'candidate': {
      const missing = findMissing(raw);
      const parsed = finish(candidateSchema.safeParse(raw), raw, (value) => ({ kind, value }));
      if (missing.length === 0) return parsed;
      return { ok: false, problems: parsed.ok ? missing : [...missing, ...parsed.problems] };
    }
    case 'assumptions':
      return finish(assumptionsSchema.safeParse(raw), raw, (value) => ({ kind, value }));
    case 'plan':
      return finish(planSchema.safeParse(raw), raw, (value) => ({ kind, value }));
    default:
      return kind satisfies never;
  }
}

function finish<T>(
  parsed: z.ZodSafeParseResult<T>,
  raw: unknown,
  wrap: (value: T) => Document,
): Parsed {
  const own = [...findForbiddenIds(raw), ...findPlaceholders(raw)];
  if (parsed.success && own.length === 0) {
    return { ok: true, document: wrap(parsed.data) };
  }
  const found = parsed.success ? [] : toProblems(parsed.error.issues, raw);
  const places = new Set(own.map(({ place }) => JSON.stringify(place.path)));
  const others = found.filter(({ place }) => !places.has(JSON.stringify(place.path)));
  return { ok: false, problems: [...own, ...others] };
}

/** Mappings whose keys are ids of the author's choosing. */
const KEYED = new Set([
  ...keysThat(candidateKeys, { holds: 'by-id' }),
  ...keysThat(assumptionsKeys, { holds: 'by-id' }),
]);

/** JavaScript's own `__proto__`, which the schemas pass over in a mapping of ids. */
function findForbiddenIds(raw: unknown): DocumentFault[] {
  return [...KEYED].flatMap((key): DocumentFault[] => {
    const mapping = valueAt(raw, [key]);
    if (typeof mapping !== 'object' || mapping === null) return [];
    if (!Object.hasOwn(mapping, '__proto__')) return [];
    const facts = { typed: '__proto__', expected: ID_EXPECTED, among: [] };
    return [{ rule: 'wrong-value', place: { path: [key, '__proto__'], at: 'key' }, facts }];
  });
}

/** Keys that are needed because of others: answers past the radar, adopters where each one costs, a funder. */
function findMissing(raw: unknown): DocumentFault[] {
  const isCosted = valueAt(raw, ['platform', 'onboarding']) !== undefined;
  const needed = [...findMissingForStatus(raw), ...(isCosted ? ['organisations'] : [])];
  const missing = needed
    .filter((key) => valueAt(raw, [key]) === undefined)
    .map((key) => missingKey([], key));
  return lacksFunder(raw) ? [...missing, missingKey(['platform'], 'funder')] : missing;
}

function missingKey(path: Path, key: string): DocumentFault {
  return { rule: 'missing-key', place: { path, at: 'key' }, facts: { key } };
}

/** Whether a platform is to be paid for and nobody is named, neither there nor among the roles. */
function lacksFunder(raw: unknown): boolean {
  const platform = valueAt(raw, ['platform']);
  if (typeof platform !== 'object' || platform === null) return false;
  return [platform, valueAt(raw, ['roles'])].every(
    (part) => valueAt(part, ['funder']) === undefined,
  );
}

function findMissingForStatus(raw: unknown): string[] {
  const status = valueAt(raw, ['status']);
  const isPastRadar = STATUSES.some((known) => known === status && known !== 'radar');
  return isPastRadar ? ['answers', 'sources'] : [];
}

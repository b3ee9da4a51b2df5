import type * as z from 'zod';
import type { Problem } from '../problem.ts';
import { type AssumptionsFile, assumptionsSchema } from './assumptions.ts';
import { type Candidate, candidateSchema } from './candidate.ts';
import { type Sheet, sheetSchema } from './sheet.ts';
import { toProblems } from './to-problems.ts';
import { valueAt } from './value-at.ts';

/** What a file can be; the name is also its first key. */
export const KINDS = ['sheet', 'candidate', 'assumptions'] as const;

export type Kind = (typeof KINDS)[number];

/** A document of a known kind. */
export type Document =
  | { readonly kind: 'sheet'; readonly value: Sheet }
  | { readonly kind: 'candidate'; readonly value: Candidate }
  | { readonly kind: 'assumptions'; readonly value: AssumptionsFile };

/** The schema of each kind. */
export const schemas = {
  sheet: sheetSchema,
  candidate: candidateSchema,
  assumptions: assumptionsSchema,
} as const;

/**
 * Parses what a file holds, every scalar still the text that was typed.
 *
 * Returns the document, or every problem found in it.
 */
export function parseDocument(kind: Kind, raw: unknown): Document | Problem[] {
  switch (kind) {
    case 'sheet':
      return finish(sheetSchema.safeParse(raw), raw, (value) => ({ kind, value }));
    case 'candidate': {
      const missing = findMissing(raw);
      const parsed = finish(candidateSchema.safeParse(raw), raw, (value) => ({ kind, value }));
      if (missing.length === 0) return parsed;
      return Array.isArray(parsed) ? [...missing, ...parsed] : missing;
    }
    case 'assumptions':
      return finish(assumptionsSchema.safeParse(raw), raw, (value) => ({ kind, value }));
    default:
      return kind satisfies never;
  }
}

function finish<T>(
  parsed: z.ZodSafeParseResult<T>,
  raw: unknown,
  wrap: (value: T) => Document,
): Document | Problem[] {
  return parsed.success ? wrap(parsed.data) : toProblems(parsed.error.issues, raw);
}

/** Keys that are needed because of others: answers past the radar, adopters where each one costs. */
function findMissing(raw: unknown): Problem[] {
  const isCosted = valueAt(raw, ['platform', 'onboarding']) !== undefined;
  const needed = [...findMissingForStatus(raw), ...(isCosted ? ['organisations'] : [])];
  return needed
    .filter((key) => valueAt(raw, [key]) === undefined)
    .map((key) => ({ rule: 'missing-key', place: { path: [], at: 'key' }, facts: { key } }));
}

function findMissingForStatus(raw: unknown): string[] {
  const status = valueAt(raw, ['status']);
  return status === 'radar' || status === undefined ? [] : ['answers', 'sources'];
}

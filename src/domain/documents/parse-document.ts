import type * as z from 'zod';
import type { Path, Problem } from '../problem.ts';
import { type Assumptions, assumptionsSchema } from './assumptions.ts';
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
  | { readonly kind: 'assumptions'; readonly value: Assumptions };

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
      const missing = findMissingForStatus(raw);
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

/** Candidates past the radar must have answers and sources. */
function findMissingForStatus(raw: unknown): Problem[] {
  const status = valueAt(raw, ['status']);
  if (status === 'radar' || status === undefined) return [];
  const root: Path = [];
  return ['answers', 'sources']
    .filter((key) => valueAt(raw, [key]) === undefined)
    .map((key) => ({ rule: 'missing-key', place: { path: root, at: 'key' }, facts: { key } }));
}

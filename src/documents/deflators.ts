import * as z from 'zod';
import { isPlainMapping, type Plain } from '../yaml/plain.ts';
import type { KeysOf } from './key-facts.ts';
import { mapping } from './parts/mapping.ts';
import { ratioValue } from './parts/ratio-value.ts';
import { isFinancialYear, year } from './parts/year.ts';
import { type AssumedEdit, provenance, provenanceKeys } from './provenance.ts';

/** The kinds of year that prices are listed for; the two never mix. */
export const YEAR_KINDS = ['financial', 'calendar'] as const;

export type YearKind = (typeof YEAR_KINDS)[number];

/** Which kind of year one is. */
export function kindOfYear(typed: string): YearKind {
  return isFinancialYear(typed) ? 'financial' : 'calendar';
}

const index = z.record(year, ratioValue, { error: 'a mapping from years to index values' });

/** Prices by year, of one release. */
export const release = mapping({ ...provenance, index });

type Release = z.infer<typeof release>;

/** A release for each kind of year. */
export type Deflators = { readonly [K in YearKind]?: Release | undefined };

/**
 * Prices by year: a release for each kind of year, or one release written flat, whose years say which kind
 * it is for.
 */
export const deflators = z.union([
  release.transform((flat): Deflators => splitByKind(flat)),
  mapping({
    financial: release.superRefine(refuseUnless('financial')).optional(),
    calendar: release.superRefine(refuseUnless('calendar')).optional(),
  })
    .refine(({ financial, calendar }) => financial !== undefined || calendar !== undefined, {
      error: 'a mapping with financial, calendar or both, or one release of prices',
      // What is neither is told as what is wrong with one release.
      abort: true,
    })
    .transform((nested): Deflators => nested),
]);

/** What the keys of a release of deflators are. */
export const deflatorsKeys = {
  index: {
    edit: 'assumption',
    type: 'mapping from years to index numbers above 0',
    means: 'The price level of each year.',
  },
  ...provenanceKeys,
} as const satisfies KeysOf<typeof release, AssumedEdit>;

function splitByKind(flat: Release): Deflators {
  const ofKind = (kind: YearKind): Release | undefined => {
    const years = Object.entries(flat.index).filter(([each]) => kindOfYear(each) === kind);
    return years.length === 0 ? undefined : { ...flat, index: Object.fromEntries(years) };
  };
  const [financial, calendar] = [ofKind('financial'), ofKind('calendar')];
  return { ...(financial && { financial }), ...(calendar && { calendar }) };
}

function refuseUnless(kind: YearKind) {
  return ({ index: given }: Release, context: z.RefinementCtx): void => {
    for (const each of Object.keys(given)) {
      if (kindOfYear(each) === kind) continue;
      const message = `a ${kind} year: each kind of year has an index of its own`;
      context.addIssue({ code: 'custom', path: ['index', each], message });
    }
  };
}

/** Deflators as typed, by kind of year, in whichever form they were written. */
export function nestDeflators(typed: Plain | undefined): { [kind: string]: Plain } {
  if (!isPlainMapping(typed)) return {};
  const { index: years } = typed;
  if (!isPlainMapping(years)) return typed;
  const kinds = YEAR_KINDS.flatMap((kind) => {
    const ofKind = Object.entries(years).filter(([each]) => kindOfYear(each) === kind);
    return ofKind.length === 0 ? [] : [[kind, { ...typed, index: Object.fromEntries(ofKind) }]];
  });
  return Object.fromEntries(kinds);
}

import * as z from 'zod';
import { day } from './parts/calendar-date.ts';
import { isYear } from './parts/year.ts';
import { RANK_BY } from './rank-by.ts';

const file = z.object({ file: z.string(), digest: z.string() });
const document = z.object({ id: z.string(), edition: z.string(), digest: z.string() });

/** What a comparison needs of a hit list written as JSON; its documents are read by themselves. */
export const storedReportSchema = z.object({
  tool: z.object({ name: z.string(), version: z.string() }),
  date: day.nullable(),
  settings: z.object({
    by: z.enum(RANK_BY),
    all: z.boolean(),
    top: z.int().min(1).nullable(),
    /** Reports of earlier versions have none. */
    priceBase: z.string().refine(isYear).nullable().default(null),
  }),
  sheet: document,
  assumptions: document,
  inputs: z.array(file).min(1),
  assumed: z.array(z.object({ path: z.string(), value: z.string(), was: z.string().nullable() })),
  skipped: z.array(z.object({ file: z.string(), problems: z.number() })),
  candidates: z.array(z.unknown()),
  totals: z.unknown(),
});

/** The envelope of a stored report. */
export type StoredReport = z.infer<typeof storedReportSchema>;

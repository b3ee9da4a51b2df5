import type * as z from 'zod';
import { answer } from './answer.ts';
import { claim } from './claim.ts';
import { day, monthOrDay } from './parts/calendar-date.ts';
import { id } from './parts/id.ts';
import { keyed } from './parts/keyed.ts';
import { keyword } from './parts/keyword.ts';
import { list } from './parts/list.ts';
import { mapping } from './parts/mapping.ts';
import { sources } from './parts/source.ts';
import { text } from './parts/text.ts';
import { wholeNumber } from './parts/whole-number.ts';
import { platform } from './platform.ts';
import { savingsInput } from './savings-input.ts';

/** Where a candidate stands: only `assessed` ones compete for a rank. */
export const STATUSES = ['radar', 'assessed', 'adopting', 'delivered', 'benchmark'] as const;

/** A public-service function assessed against a sheet. */
export const candidateSchema = mapping({
  candidate: id,
  name: text,
  sector: text,
  status: keyword(STATUSES),
  summary: text.optional(),
  waste: text.optional(),
  solution: text.optional(),
  roles: mapping({
    sponsor: text.optional(),
    funder: text.optional(),
    provider: text.optional(),
  }).optional(),
  organisations: wholeNumber(1).optional(),
  owner: text.optional(),
  assessed: mapping({ by: text, on: day, edition: text }).optional(),
  answers: keyed(answer).optional(),
  'other-benefits': list(
    mapping({ what: text, for: text.optional(), source: text.optional() }),
  ).optional(),
  savings: savingsInput.optional(),
  platform: platform.optional(),
  claims: list(claim).optional(),
  contains: list(id).optional(),
  watch: list(mapping({ signal: text, by: monthOrDay.optional() })).optional(),
  sources: sources.optional(),
});

export type Candidate = z.infer<typeof candidateSchema>;

import type * as z from 'zod';
import { answer } from './answer.ts';
import { day, monthOrDay } from './calendar-date.ts';
import { claim } from './claim.ts';
import { id } from './id.ts';
import { keyed } from './keyed.ts';
import { keyword } from './keyword.ts';
import { list } from './list.ts';
import { mapping } from './mapping.ts';
import { platform } from './platform.ts';
import { savingsInput } from './savings-input.ts';
import { sources } from './source.ts';
import { text } from './text.ts';
import { wholeNumber } from './whole-number.ts';

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

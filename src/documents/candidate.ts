import type * as z from 'zod';
import { answer, answerKeys } from './answer.ts';
import { claim, claimKeys } from './claim.ts';
import { type KeysOf, oneOf, type StillEdit } from './key-facts.ts';
import { day, monthOrDay } from './parts/calendar-date.ts';
import { fileId, id } from './parts/id.ts';
import { input } from './parts/input.ts';
import { keyed } from './parts/keyed.ts';
import { keyword } from './parts/keyword.ts';
import { list } from './parts/list.ts';
import { mapping } from './parts/mapping.ts';
import { sourceKeys, sources } from './parts/source.ts';
import { text } from './parts/text.ts';
import { wholeNumber } from './parts/whole-number.ts';
import { platform, platformKeys } from './platform.ts';
import { savingsInput, savingsKeys } from './savings-input.ts';

/** Where a candidate stands: only `assessed` ones compete for a rank. */
export const STATUSES = ['radar', 'assessed', 'adopting', 'delivered', 'benchmark'] as const;

const benefit = mapping({ what: text, for: text.optional(), source: text.optional() });

/** What the keys of another benefit are. */
const benefitKeys = {
  what: { edit: 'text', type: 'text', means: 'What it brings.' },
  for: { edit: 'text', type: 'text', means: 'Whom it is for.' },
  source: { edit: 'text', names: 'source', type: 'source id', means: 'Who says so.' },
} as const satisfies KeysOf<typeof benefit, 'text'>;

/** What somebody is asked to decide. */
const decision = mapping({ sought: text, of: text.optional(), by: monthOrDay.optional() });

/** A public-service function assessed against a sheet. */
export const candidateSchema = mapping({
  candidate: fileId,
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
  organisations: input(wholeNumber(1)).optional(),
  owner: text.optional(),
  assessed: mapping({ by: text, on: day, edition: text }).optional(),
  answers: keyed(answer).optional(),
  'other-benefits': list(benefit).optional(),
  savings: savingsInput.optional(),
  platform: platform.optional(),
  claims: list(claim).optional(),
  contains: list(id).optional(),
  watch: list(mapping({ signal: text, by: monthOrDay.optional() })).optional(),
  decision: decision.optional(),
  sources: sources.optional(),
});

/** What the keys of a candidate are. */
export const candidateKeys = {
  candidate: { edit: 'id', type: 'id', means: "Must differ from every other candidate's." },
  answers: {
    edit: 'parts',
    holds: 'by-id',
    of: answerKeys,
    type: 'mapping from criterion ids to answers',
    needed: 'unless `radar`',
    means: 'See below. A criterion left out is not answered.',
  },
  savings: { edit: 'parts', of: savingsKeys, type: 'mapping', means: 'See below.' },
  organisations: {
    edit: 'platform',
    words: 'number of organisations',
    input: 'cited',
    type: 'whole number, 1 or more',
    needed: 'with `onboarding`',
    means: 'How many would adopt it. Printed by `explain`.',
  },
  platform: { edit: 'parts', of: platformKeys, type: 'mapping', means: 'See below.' },
  contains: {
    edit: 'links',
    words: 'list of what it contains',
    type: 'list of candidate ids',
    means: 'The parts of a bundle.',
  },
  status: {
    edit: 'status',
    type: oneOf(STATUSES),
    means: 'Only `assessed` ones are ranked, unless `--all` is given.',
  },
  name: { edit: 'text', type: 'text', means: 'As reports print it.' },
  sector: { edit: 'text', type: 'text', means: 'The part of the public sector it belongs to.' },
  summary: {
    edit: 'text',
    type: 'text',
    means: 'What it is. Printed in Markdown, by `explain` and in the brief.',
  },
  waste: {
    edit: 'text',
    type: 'text',
    means:
      'Where the same work is done many times over. Printed in Markdown, by `explain` and in the brief.',
  },
  solution: {
    edit: 'text',
    type: 'text',
    means: 'What would replace it. Printed where `waste` is.',
  },
  roles: {
    edit: 'text',
    type: 'mapping: `sponsor`, `funder`, `provider`, each text and optional',
    means: 'Who wants it, who pays for it and who runs it.',
  },
  owner: { edit: 'text', type: 'text', means: 'Who answers for the file.' },
  assessed: {
    edit: 'text',
    type: 'mapping: `by` (text), `on` (date), `edition` (text), all three needed',
    means: 'Who judged it, when, and on which edition of the sheet.',
  },
  'other-benefits': {
    edit: 'text',
    of: benefitKeys,
    type: 'list of mappings: `what` (text, needed), `for` (text), `source` (source id)',
    means: 'Never summed.',
  },
  claims: { edit: 'text', of: claimKeys, type: 'list', means: 'See below.' },
  watch: {
    edit: 'text',
    type: 'list of mappings: `signal` (text, needed), `by` (a month, `2027-06`, or a date)',
    means:
      'What would make it ready to be assessed. Printed in Markdown for candidates on the radar.',
  },
  decision: {
    edit: 'text',
    type: 'mapping: `sought` (text, needed), `of` (text), `by` (a month, `2027-06`, or a date)',
    means: 'What is to be decided, by whom and until when. Printed in the brief.',
  },
  sources: {
    edit: 'source',
    holds: 'by-id',
    of: sourceKeys,
    type: 'mapping from source ids to sources',
    needed: 'unless `radar`',
    means: 'See below.',
  },
} as const satisfies KeysOf<
  typeof candidateSchema,
  'id' | 'parts' | 'platform' | 'savings' | 'links' | 'status' | StillEdit
>;

export type Candidate = z.infer<typeof candidateSchema>;

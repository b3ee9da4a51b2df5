import { assess } from '../../../src/assess/assess.ts';
import {
  makePlan,
  type Plan,
  type PlanOptions,
  type PlanResult,
} from '../../../src/assess/plan/plan.ts';
import type { PlanRequest } from '../../../src/assess/plan/request.ts';
import { Decimal } from '../../../src/documents/decimal.ts';
import { makeState } from '../../support/make-state.ts';
import { parseCandidate, parseSheet, type Raw } from '../../support/parse.ts';
import { rawAnswers, rawCandidate } from '../../support/raw-candidate.ts';
import { rawSheet } from '../../support/raw-sheet.ts';
import { rawPlatform, savingAll } from '../appraisal/appraise-raw.ts';

const SHEET = parseSheet(rawSheet({ law: 'must' }));

/** A platform built in its only year, which saves so much in that year: both in £m. */
export function rawOneYear(id: string, cost: number, saving: number, more: Raw = {}): Raw {
  return rawPlanned(id, {
    savings: savingAll(`£${saving}m`),
    platform: rawPlatform({ horizon: '1', build: [`£${cost}m`], 'take-up': ['100%'] }),
    ...more,
  });
}

/** A candidate that qualifies. */
export function rawPlanned(id: string, more: Raw): Raw {
  return rawCandidate({ candidate: id, name: id, answers: rawAnswers({ law: 'Y' }), ...more });
}

/** Two years with £100m each, and nothing else asked for; `more` replaces. */
export function request(more: Partial<PlanRequest> = {}): PlanRequest {
  return {
    years: ['2026-27', '2027-28'],
    budget: [new Decimal(100_000_000), new Decimal(100_000_000)],
    carryOver: false,
    team: null,
    run: 'low',
    objective: 'npv',
    after: null,
    before: [],
    notBoth: [],
    must: new Map(),
    mustNot: [],
    only: false,
    ...more,
  };
}

/** What planning some candidates comes to. */
export function planRaw(
  candidates: readonly Raw[],
  asked: PlanRequest = request(),
  options: PlanOptions = {},
): PlanResult {
  const state = makeState({ sheet: SHEET, candidates: candidates.map(parseCandidate) });
  return makePlan(assess(state), asked, options);
}

/** The plan of some candidates; throws where there is none. */
export function planOf(...given: Parameters<typeof planRaw>): Plan {
  const result = planRaw(...given);
  if (result.kind !== 'planned') throw new Error(result.kind);
  return result;
}

/** What starts, and in which plan year. */
export function startsOf({ schedule }: Pick<Plan, 'schedule'>): Readonly<Record<string, number>> {
  return Object.fromEntries(schedule);
}

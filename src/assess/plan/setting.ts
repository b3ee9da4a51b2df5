import type { Candidate } from '../../documents/candidate.ts';
import type { Run } from '../../documents/parts/range.ts';
import type { ListedEntry } from '../entry.ts';
import type { Contender } from './contender.ts';
import type { Field } from './field.ts';
import { joinPairs, listBarredPairs } from './links.ts';
import { toPence } from './pence.ts';
import type { IdPair, PlanRequest } from './request.ts';

/** What bounds a plan. Money in whole pence; null where there is no limit. */
export interface Limits {
  /** By plan year. */
  readonly budget: readonly bigint[] | null;
  readonly carryOver: boolean;
  /** People, by plan year. */
  readonly team: readonly number[] | null;
  /** For each year after the plan. */
  readonly after: bigint | null;
}

/** All that a plan is made from: what may start, what bounds it and in which run. */
export interface Setting {
  /** How many years the plan has. */
  readonly years: number;
  readonly run: Run;
  /** In id order. */
  readonly contenders: readonly Contender[];
  readonly limits: Limits;
  /** What must start, whether it may or not, and in which plan year; null where any will do. */
  readonly must: ReadonlyMap<string, number | null>;
  /** Pairs of contenders of which at most one starts. */
  readonly notBoth: readonly IdPair[];
  /** The second of each pair, a contender, starts only if the first does, in an earlier year. */
  readonly before: readonly IdPair[];
}

/** Candidates by id, without what was found out about them. */
export function candidatesOf(
  byId: ReadonlyMap<string, Pick<ListedEntry, 'candidate'>>,
): ReadonlyMap<string, Candidate> {
  return new Map([...byId].map(([id, { candidate }]) => [id, candidate]));
}

/** What a request comes to with the candidates that there are. */
export function findSetting(
  request: PlanRequest,
  { contenders, started }: Field,
  byId: ReadonlyMap<string, Pick<ListedEntry, 'candidate'>>,
): Setting {
  const pairs = listBarredPairs(candidatesOf(byId));
  const ids = new Set(contenders.map(({ id }) => id));
  const yearOf = (year: string | null) => (year === null ? null : request.years.indexOf(year));
  return {
    years: request.years.length,
    run: request.run,
    contenders,
    limits: {
      budget: request.budget.map(toPence),
      carryOver: request.carryOver,
      team: request.team,
      after: request.after && toPence(request.after),
    },
    must: new Map([...request.must].map(([id, year]) => [id, yearOf(year)])),
    notBoth: joinPairs(pairs, request.notBoth).filter((pair) => pair.every((id) => ids.has(id))),
    before: request.before.filter(([a, b]) => ids.has(b) && !started.has(a)),
  };
}

import type { Candidate } from '../../documents/candidate.ts';
import { compareText } from '../../documents/compare-text.ts';
import type { ListedEntry } from '../entry.ts';
import type { Ordering } from '../order.ts';
import { type Contender, findContender } from './contender.ts';
import type { PlanRequest } from './request.ts';

/** Why a ranked candidate cannot start at all, whatever the limits; the first that holds is said. */
export const OBSTACLES = ['not-qualifying', 'no-appraisal', 'no-cashable', 'must-not'] as const;

export type Obstacle = (typeof OBSTACLES)[number];

/** Every ranked candidate: those that may start, and why the others may not. */
export interface Field {
  /** In id order. */
  readonly contenders: readonly Contender[];
  readonly obstacles: ReadonlyMap<string, Obstacle>;
  /** Those that are being adopted or delivered already. */
  readonly started: ReadonlySet<string>;
  /** How many ranked candidates have an appraisal, whether or not they may start. */
  readonly appraised: number;
}

/** Sorts the candidates of a list into those that may start and those that may not. */
export function findField(
  { ranked, unranked }: Pick<Ordering, 'ranked' | 'unranked'>,
  request: PlanRequest,
): Field {
  const contenders: Contender[] = [];
  const obstacles = new Map<string, Obstacle>();
  for (const entry of [...ranked].sort(compareIds)) {
    const found = enter(entry, request);
    if (typeof found === 'string') obstacles.set(entry.candidate.candidate, found);
    else contenders.push(found);
  }
  const started = unranked.filter(({ candidate }) => hasStarted(candidate.status));
  return {
    contenders,
    obstacles,
    started: new Set(started.map(({ candidate }) => candidate.candidate)),
    appraised: ranked.filter(({ appraisal }) => appraisal !== null).length,
  };
}

function compareIds(a: ListedEntry, b: ListedEntry): number {
  return compareText(a.candidate.candidate, b.candidate.candidate);
}

/** Whether something is being adopted or was delivered, by its status. */
export function hasStarted(status: Candidate['status']): boolean {
  return status === 'adopting' || status === 'delivered';
}

function enter(
  { candidate: { candidate: id }, judgement, appraisal }: ListedEntry,
  { objective, years, must, mustNot, only }: PlanRequest,
): Contender | Obstacle {
  if (judgement.verdict !== 'qualifies') return 'not-qualifying';
  if (appraisal === null) return 'no-appraisal';
  const contender = findContender(id, appraisal, objective, years.length);
  if (contender === null) return 'no-cashable';
  return mustNot.includes(id) || (only && !must.has(id)) ? 'must-not' : contender;
}

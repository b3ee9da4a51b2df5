import type { Assumptions } from '../documents/assumptions.ts';
import type { Candidate } from '../documents/candidate.ts';
import type { Sheet } from '../documents/sheet.ts';
import type { Entry, Position } from './entry.ts';
import type { JudgeAndCost } from './judge-and-cost.ts';
import { competes } from './ranking/competes.ts';
import type { Measure } from './ranking/key-sums.ts';
import { type RankChanges, startRanks } from './ranking/live-ranks.ts';
import { startMeasure } from './ranking/measure.ts';
import type { Standable } from './ranking/rank.ts';
import { compareKeys, findKeys } from './ranking/rank-key.ts';
import { type Replaced, type SumsChange, startLiveTotals } from './savings/live-totals.ts';
import type { AssessOptions, State } from './state.ts';

/** Documents that a state is to have. */
export interface StateChange {
  readonly sheet: Sheet;
  readonly assumptions: Assumptions;
  /** By id, null for one that is to be there no more. All others stay. */
  readonly candidates: ReadonlyMap<string, Candidate | null>;
}

/** A candidate judged and costed, and where it stands; null where it is not ranked. */
export interface Stand {
  readonly entry: Entry;
  readonly position: Position | null;
}

/** How a candidate stood and stands; null where there was or is none. */
export interface StandChange {
  readonly candidate: string;
  readonly from: Stand | null;
  readonly to: Stand | null;
}

/** What a change touched. What is not in it is as it was; what is may be too. */
export interface Touched {
  /** In id order. */
  readonly stands: readonly StandChange[];
  readonly sums: SumsChange;
}

/** The order of a state that changes little by little. */
export interface LiveOrder {
  /** The state as it is now. */
  readonly readState: () => State;
  /** Puts documents in place of others, and gives what that touched. */
  readonly change: (change: StateChange) => Touched;
  /** Ids of the candidates that share rank 1, in id order. */
  readonly listLeaders: () => string[];
}

/**
 * Puts the candidates of a state in order, and keeps them so while documents change. At any time all
 * stands as `order` would put it, to the last digit, and a change of one candidate costs little more
 * than what it moves. `work` should remember what it judged and costed.
 */
export function startLiveOrder(start: State, work: JudgeAndCost): LiveOrder {
  const { options } = start;
  const candidates = new Map<string, Candidate>();
  const entries = new Map<string, Entry>();
  const ranks = startRanks();
  const measure = startMeasure(options);
  const totals = startLiveTotals(options);
  let { sheet, assumptions } = start;

  /** Judges and costs anew all that a change bears on; gives those that differ, as they were and are. */
  const changeEntries = (change: StateChange): Replaced[] => {
    const isForAll = change.sheet !== sheet || change.assumptions !== assumptions;
    ({ sheet, assumptions } = change);
    for (const [id, candidate] of change.candidates) putOrDelete(candidates, id, candidate);
    const ids = isForAll
      ? [...entries.keys(), ...change.candidates.keys()]
      : change.candidates.keys();
    return [...new Set(ids)].flatMap((id) => {
      const candidate = candidates.get(id);
      const from = entries.get(id) ?? null;
      const to = candidate === undefined ? null : work(candidate, sheet, assumptions);
      putOrDelete(entries, id, to);
      return from === to ? [] : [{ id, from, to }];
    });
  };

  /** Who is to stand elsewhere: where the measure of the list changes, that may be anybody. */
  const changeMeasure = (replaced: readonly Replaced[]): RankChanges => {
    const was = measure.read();
    measure.change(replaced);
    const measures = { was, is: measure.read() };
    if (was === measures.is) return listMoving(replaced, measures, options);
    const moving = new Map(replaced.map((each) => [each.id, each]));
    for (const [id, entry] of entries) {
      if (!moving.has(id)) moving.set(id, { id, from: entry, to: entry });
    }
    return listMoving([...moving.values()], measures, options);
  };

  const change = (next: StateChange): Touched => {
    const replaced = changeEntries(next);
    const positions = ranks.change(changeMeasure(replaced));
    const former = new Map(replaced.map(({ id, from }) => [id, from]));
    const ids = [...new Set([...former.keys(), ...positions.keys()])].sort();
    const toStand = (entry: Entry | null | undefined, position: Position | null | undefined) =>
      entry ? { entry, position: position ?? null } : null;
    return {
      stands: ids.map((id) => {
        const [entry, position] = [entries.get(id), ranks.positionOf(id)];
        return {
          candidate: id,
          from: toStand(
            former.has(id) ? former.get(id) : entry,
            positions.has(id) ? positions.get(id) : position,
          ),
          to: toStand(entry, position),
        };
      }),
      sums: totals.change(replaced, entries),
    };
  };

  change({ sheet, assumptions, candidates: start.candidates });
  return {
    readState: () => ({ sheet, assumptions, candidates, options }),
    change,
    listLeaders: ranks.listLeaders,
  };
}

/** Where those whose verdict or keys differ are to stand. */
function listMoving(
  replaced: readonly Replaced[],
  measures: { readonly was: Measure; readonly is: Measure },
  { all }: AssessOptions,
): RankChanges {
  const toStandable = (entry: Entry | null, measure: Measure): Standable | null =>
    entry !== null && competes(entry.candidate, all)
      ? { judgement: entry.judgement, keys: findKeys(entry, measure) }
      : null;
  return new Map(
    replaced.flatMap(({ id, from, to }) => {
      const [was, is] = [toStandable(from, measures.was), toStandable(to, measures.is)];
      return isSameStanding(was, is) ? [] : [[id, is] as const];
    }),
  );
}

function isSameStanding(a: Standable | null, b: Standable | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.judgement.verdict === b.judgement.verdict &&
    compareKeys(a.keys.low, b.keys.low) === 0 &&
    compareKeys(a.keys.high, b.keys.high) === 0
  );
}

function putOrDelete<T>(map: Map<string, T>, id: string, value: T | null): void {
  if (value === null) map.delete(id);
  else map.set(id, value);
}

import { findPlace, type TopPlace } from '../assess/ranking/place.ts';
import type { RankBy } from '../assess/ranking/rank-key.ts';
import type { Assumptions } from '../documents/assumptions.ts';
import type { Candidate } from '../documents/candidate.ts';
import { compareText } from '../documents/compare-text.ts';
import type { Sheet } from '../documents/sheet.ts';
import { listAssumptionEdits } from './assumption-edits.ts';
import { attribute, type IsWorkable, planSteps, type Step } from './attribute.ts';
import { listCandidateEdits } from './candidate-edits.ts';
import type { Documented, Edit, PlannedEdit, State } from './edit.ts';
import { isSameValue } from './is-same-value.ts';
import { compareLeads, type Lead } from './lead.ts';
import { findMoves, type Moves } from './moves.ts';
import { planPresence } from './plan-edit.ts';
import { type Radar, scanRadar } from './radar.ts';
import { listSheetEdits } from './sheet-edits.ts';
import { createSurveyor, type Snapshot, type Stand } from './snapshot.ts';
import { findMinimalSets, type MinimalSet } from './verdict-causes.ts';

/** One side of a comparison: documents that have passed every check that stops a hit list. */
export interface Side {
  readonly sheet: Documented<Sheet>;
  readonly assumptions: Documented<Assumptions>;
  readonly candidates: readonly Documented<Candidate>[];
}

/** How both sides are ranked, and the day of the later one. */
export interface CompareOptions {
  readonly by: RankBy;
  readonly all: boolean;
  readonly top?: number | undefined;
  readonly date: string | null;
}

/** What the comparison is done with. */
export interface CompareTools {
  readonly isWorkable: IsWorkable;
  /** Called after each step, with the number done and of all. */
  readonly onStep?: (done: number, total: number) => void;
}

/** What changed between two states, and which edits moved what. */
export interface Comparison {
  readonly options: CompareOptions;
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly sheets: { readonly before: Sheet; readonly after: Sheet };
  /** All edits: those of the sheet, of the assumptions, and of candidates in id order. */
  readonly edits: readonly Edit[];
  /** The edits that can move something, made one after another. */
  readonly steps: readonly Step[];
  /** The difference between the two states, to which the steps add up. */
  readonly whole: Moves;
  readonly lead: Lead;
  /** Candidates that entered, left, were edited or moved: in the order of the later list, then those that left. */
  readonly candidates: readonly ChangedCandidate[];
  readonly radar: Radar;
}

/** A candidate that is not in both states as it was. */
export interface ChangedCandidate {
  readonly id: string;
  readonly before: Stand | null;
  readonly after: Stand | null;
  readonly places: { readonly before: TopPlace | null; readonly after: TopPlace | null };
  /** Empty unless its verdict changed. */
  readonly minimalSets: readonly MinimalSet[];
}

/** Compares two states. The order of their candidates does not matter. */
export function compareStates(
  before: Side,
  after: Side,
  options: CompareOptions,
  { isWorkable, onStep }: CompareTools,
): Comparison {
  const [start, end] = [toState(before), toState(after)];
  const planned = planEdits(before, after);
  const edits = planned.map(({ edit }) => edit);
  const stepPlans = planSteps(start, planned, isWorkable);
  const survey = createSurveyor(options);
  const [first, last] = [survey(start), survey(end)];
  const whole = findMoves(first, last);
  const steps = attribute(start, stepPlans, survey, onStep);
  return {
    options,
    before: first,
    after: last,
    sheets: { before: start.sheet, after: end.sheet },
    edits,
    steps,
    whole,
    lead: compareLeads({ start, first, last, planned: stepPlans, steps }, { survey, isWorkable }),
    candidates: listChanged({ start, end, first, last, edits, whole, options }),
    radar: scanRadar({
      before: first.stands,
      after: last.stands,
      sheet: end.sheet,
      date: options.date,
    }),
  };
}

function toState({ sheet, assumptions, candidates }: Side): State {
  const byId = candidates.map(({ value }) => [value.candidate, value] as const);
  return {
    sheet: sheet.value,
    assumptions: assumptions.value,
    candidates: new Map(byId.toSorted(([a], [b]) => compareText(a, b))),
  };
}

/** Every edit, in the order in which they are made. */
function planEdits(before: Side, after: Side): PlannedEdit[] {
  const [old, now] = [indexById(before), indexById(after)];
  const ids = [...new Set([...old.keys(), ...now.keys()])].sort();
  return [
    ...listSheetEdits({ before: before.sheet, after: after.sheet }),
    ...listAssumptionEdits({ before: before.assumptions, after: after.assumptions }),
    ...ids.flatMap((id) => {
      const [was, is] = [old.get(id), now.get(id)];
      if (was === undefined || is === undefined) return [planPresence(id, was, is)];
      return isSameValue(was.value, is.value)
        ? []
        : listCandidateEdits({ before: was, after: is }, after.sheet.value);
    }),
  ];
}

function indexById({ candidates }: Side): ReadonlyMap<string, Documented<Candidate>> {
  return new Map(candidates.map((each) => [each.value.candidate, each]));
}

interface Compared {
  readonly start: State;
  readonly end: State;
  readonly first: Snapshot;
  readonly last: Snapshot;
  readonly edits: readonly Edit[];
  readonly whole: Moves;
  readonly options: CompareOptions;
}

function listChanged(compared: Compared): ChangedCandidate[] {
  const { first, last, edits, whole } = compared;
  const changed = new Set([
    ...edits.flatMap(({ candidate }) => candidate ?? []),
    ...[...whole.verdicts, ...whole.ranks, ...whole.savings].map(({ candidate }) => candidate),
  ]);
  const ofVerdict = new Set(whole.verdicts.map(({ candidate }) => candidate));
  return [...changed]
    .toSorted(
      (a, b) => rankOf(last.stands.get(a)) - rankOf(last.stands.get(b)) || compareText(a, b),
    )
    .map((id) => {
      const [before, after] = [first.stands.get(id) ?? null, last.stands.get(id) ?? null];
      return {
        id,
        before,
        after,
        places: { before: placeOf(before, compared), after: placeOf(after, compared) },
        minimalSets: ofVerdict.has(id) ? explainVerdict(id, compared) : [],
      };
    });
}

/** The minimal sets of a candidate that is in both states. */
function explainVerdict(id: string, { start, end, edits }: Compared): MinimalSet[] {
  const [was, is] = [start.candidates.get(id), end.candidates.get(id)];
  if (was === undefined || is === undefined) return [];
  const own = edits.filter(({ of, candidate }) => of === 'sheet' || candidate === id);
  return findMinimalSets(
    { sheet: start.sheet, candidate: was },
    { sheet: end.sheet, candidate: is },
    own,
  );
}

/** Ranked candidates first, those that are in the later state next. */
function rankOf(stand: Stand | undefined): number {
  if (stand === undefined) return Number.MAX_SAFE_INTEGER;
  return stand.position?.rank ?? Number.MAX_SAFE_INTEGER - 1;
}

function placeOf(stand: Stand | null, { options }: Compared): TopPlace | null {
  if (stand === null || stand.position === null) return null;
  return findPlace(stand.judgement.verdict, stand.position.rankRange, options.top);
}

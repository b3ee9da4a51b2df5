import type { Assessment } from '../assess/assessment.ts';
import type { Entry } from '../assess/entry.ts';
import type { JudgedCriterion } from '../assess/judging/judge.ts';
import { isOldAssessment, isOver, isStaleYear } from '../assess/stale.ts';
import { listUnknown } from '../assess/unknowns/decisive.ts';
import type { Candidate } from '../documents/candidate.ts';
import { compareText } from '../documents/compare-text.ts';
import type { Criterion, Sheet } from '../documents/sheet.ts';

/** What to look at again, candidates in id order. */
export interface Radar {
  readonly pastSignals: readonly PastSignal[];
  readonly stale: readonly Stale[];
  /** Questions of the earlier state that have an answer now. */
  readonly answered: readonly AnsweredQuestion[];
  /** Questions that the earlier state did not have. */
  readonly asked: readonly OpenQuestion[];
  /** Questions of the earlier state that are neither open nor answered: the candidate left, is no longer ranked or is ruled out, or the sheet no longer asks. */
  readonly dropped: readonly OpenQuestion[];
}

/** A signal that a candidate was to be watched for, and whose time is over. */
export interface PastSignal {
  readonly candidate: string;
  readonly signal: string;
  readonly by: string;
}

/** Something too old to rest on. */
export type Stale =
  | {
      readonly candidate: string;
      readonly what: 'spend';
      readonly line: string;
      readonly year: string;
    }
  | { readonly candidate: string; readonly what: 'answers'; readonly on: string }
  | { readonly candidate: string; readonly what: 'edition'; readonly edition: string };

/** An answer that is not known, of a ranked candidate that is not ruled out. */
export interface OpenQuestion {
  readonly candidate: string;
  readonly criterion: Criterion;
}

/** A question with the answer that was found. */
export interface AnsweredQuestion extends OpenQuestion {
  readonly meets: 'Y' | 'N';
}

/** Both states assessed, and the day of the later one. */
export interface RadarInput {
  readonly before: Assessment;
  readonly after: Assessment;
  /** Null where no date was given: then nothing is past or stale but what the sheet's edition shows. */
  readonly date: string | null;
}

/** Finds what to look at again. */
export function scanRadar({ before, after, date }: RadarInput): Radar {
  const candidates = sortById([...after.byId.values()]).map(({ candidate }) => candidate);
  const [old, now] = [listQuestions(before), listQuestions(after)];
  const [oldKeys, nowKeys] = [new Set(old.map(keyOf)), new Set(now.map(keyOf))];
  const closed = old.filter((question) => !nowKeys.has(keyOf(question)));
  const answered = closed.flatMap((question) => findAnswer(question, after));
  const answeredKeys = new Set(answered.map(keyOf));
  return {
    pastSignals: date === null ? [] : candidates.flatMap((each) => listPastSignals(each, date)),
    stale: candidates.flatMap((each) => listStale(each, after.sheet, date)),
    answered,
    asked: now.filter((question) => !oldKeys.has(keyOf(question))),
    dropped: closed.filter((question) => !answeredKeys.has(keyOf(question))),
  };
}

function listPastSignals({ candidate, watch = [] }: Candidate, date: string): PastSignal[] {
  return watch.flatMap(({ signal, by }) =>
    by !== undefined && isOver(by, date) ? [{ candidate, signal, by }] : [],
  );
}

function listStale(
  { candidate, assessed, savings }: Candidate,
  { edition }: Sheet,
  date: string | null,
): Stale[] {
  const isOtherEdition = assessed !== undefined && assessed.edition !== edition;
  return [
    ...(isOtherEdition ? [{ candidate, what: 'edition', edition: assessed.edition } as const] : []),
    ...(assessed !== undefined && date !== null && isOldAssessment(assessed.on, date)
      ? [{ candidate, what: 'answers', on: assessed.on } as const]
      : []),
    ...(savings?.spend ?? []).flatMap(({ id, year }) =>
      year !== undefined && date !== null && isStaleYear(year, date)
        ? [{ candidate, what: 'spend', line: id, year } as const]
        : [],
    ),
  ];
}

/** The unknown answers of candidates that compete and are not ruled out, in sheet order. */
function listQuestions({ ranked }: Assessment): OpenQuestion[] {
  return sortById(ranked)
    .filter(({ judgement }) => judgement.verdict !== 'ruled-out')
    .flatMap((entry) =>
      listUnknown(entry).map(({ criterion }) => ({
        candidate: entry.candidate.candidate,
        criterion,
      })),
    );
}

function findAnswer(question: OpenQuestion, { byId }: Assessment): AnsweredQuestion[] {
  const meets = byId.get(question.candidate)?.judgement.criteria.find(isAbout(question))?.meets;
  return meets === 'Y' || meets === 'N' ? [{ ...question, meets }] : [];
}

function isAbout({ criterion }: OpenQuestion): (judged: JudgedCriterion) => boolean {
  return (judged) => judged.criterion.id === criterion.id;
}

function keyOf({ candidate, criterion }: OpenQuestion): string {
  return `${candidate}.${criterion.id}`;
}

function sortById<Listed extends Entry>(entries: readonly Listed[]): Listed[] {
  return entries.toSorted((a, b) => compareText(a.candidate.candidate, b.candidate.candidate));
}

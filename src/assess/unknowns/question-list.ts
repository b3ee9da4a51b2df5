import type { Candidate } from '../../documents/candidate.ts';
import type { Assessment } from '../assessment.ts';
import type { ListedEntry, UnrankedEntry } from '../entry.ts';
import { findNearness, type Nearness } from './nearness.ts';
import { findQuestions, type Question } from './questions.ts';

/** A list of open questions. */
export interface QuestionList {
  /** All that were asked for, in the order of `findQuestions`. */
  readonly questions: readonly Question[];
  /** Those to print. */
  readonly shown: readonly Question[];
  /** How many moot ones were left out. */
  readonly mootLeftOut: number;
  /** How many candidates the list is meant to hold. */
  readonly top: number;
  /** Whether that was left to `findListSize`. */
  readonly isTopChosen: boolean;
  /** How near each candidate is to qualifying, in list order; of one alone where it was asked about. */
  readonly nearness: readonly Nearness[];
  /** How many candidates are ranked. */
  readonly ranked: number;
  /** The one candidate that they are about; null where they are about all. */
  readonly about: ListedEntry | null;
  /** The candidates asked about that are not ranked, so that none of their questions is here. */
  readonly radar: RadarQuestions;
  readonly others: readonly Unranked[];
}

/** Candidates on the radar, by id, and how many of their questions have neither Y nor N. */
export interface RadarQuestions {
  readonly names: readonly string[];
  readonly unanswered: number;
}

/** A candidate that is past ranking, such as a benchmark. */
type Unranked = Pick<Candidate, 'name' | 'status'>;

/** Which questions are asked for. */
export interface QuestionChoice {
  /** Undefined where it is left to `findListSize`. */
  readonly top: number | undefined;
  /** How many to print. */
  readonly limit: number;
  /** Whether the moot ones are among them; those of one candidate always are. */
  readonly all: boolean;
  readonly about: ListedEntry | null;
}

/** Lists the open questions of all ranked candidates or of one, weighed against those of all. */
export function listQuestions(
  assessment: Assessment,
  { top: asked, limit, all, about }: QuestionChoice,
): QuestionList {
  const top = asked ?? findListSize(assessment.ranked.length);
  const everyone = findQuestions(assessment, top);
  const concerned = everyone.filter(({ entry }) => about === null || entry === about);
  const questions = all || about !== null ? concerned : concerned.filter(({ isMoot }) => !isMoot);
  const unranked = listUnranked(assessment, about);
  const onRadar = unranked.filter(({ candidate }) => candidate.status === 'radar');
  return {
    questions,
    shown: questions.slice(0, limit),
    mootLeftOut: concerned.length - questions.length,
    top,
    isTopChosen: asked === undefined,
    nearness: assessment.ranked
      .filter((entry) => about === null || entry === about)
      .map(findNearness),
    ranked: assessment.ranked.length,
    about,
    radar: {
      names: onRadar.map(({ candidate }) => candidate.name),
      unanswered: onRadar.reduce((sum, { judgement }) => sum + countUnknown(judgement), 0),
    },
    others: unranked
      .filter(({ candidate }) => candidate.status !== 'radar')
      .map(({ candidate }) => candidate),
  };
}

function countUnknown({ musts, coulds }: ListedEntry['judgement']): number {
  return musts.unknown + coulds.unknown;
}

/** More than so many nobody means to start with. */
const MAX_LIST = 5;

/**
 * The size of a list that nobody stated: half of the ranked candidates, rounded down so that as many
 * stay off it as are on it; at least 1 and at most 5.
 */
export function findListSize(ranked: number): number {
  return Math.min(MAX_LIST, Math.max(1, Math.floor(ranked / 2)));
}

function listUnranked(
  { unranked }: Assessment,
  about: ListedEntry | null,
): readonly UnrankedEntry[] {
  if (about === null) return unranked;
  return about.kind === 'unranked' ? [about] : [];
}

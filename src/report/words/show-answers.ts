import type { RankedEntry } from '../../assess/entry.ts';
import { findSettling } from '../../assess/judging/find-settling.ts';
import type { JudgedCriterion, Judgement, Verdict } from '../../assess/judging/judge.ts';
import type { TopPlace } from '../../assess/ranking/place.ts';
import type { Criterion } from '../../documents/sheet.ts';
import type { Piece, Tone } from '../blocks.ts';

/** Verdicts as printed. */
export const VERDICT_WORDS: { readonly [V in Verdict]: string } = {
  qualifies: 'qualifies',
  open: 'open',
  'ruled-out': 'ruled out',
};

const VERDICT_TONES: { readonly [V in Verdict]: Tone } = {
  qualifies: 'good',
  open: 'open',
  'ruled-out': 'bad',
};

/** A verdict in its words and its tone. */
export function showVerdict(verdict: Verdict): Piece {
  return { kind: 'toned', tone: VERDICT_TONES[verdict], text: VERDICT_WORDS[verdict] };
}

/** Verdicts as the end of a sentence. */
export const VERDICT_PREDICATES: { readonly [V in Verdict]: string } = {
  qualifies: 'qualifies',
  open: 'is open',
  'ruled-out': 'is ruled out',
};

/** Places as printed. */
export const PLACE_WORDS: { readonly [P in TopPlace]: string } = {
  in: 'in',
  borderline: 'borderline',
  out: 'out',
};

/** Markings as printed. */
export const MARKING_WORDS: { readonly [M in Criterion['marking']]: string } = {
  must: 'Must',
  could: 'Could',
};

/** Musts in words: `8 of 13, 4 unknown, 1 not met`. */
export function showMusts({ musts }: Judgement): string {
  const parts = [`${musts.met} of ${musts.total}`];
  if (musts.unknown > 0) parts.push(`${musts.unknown} unknown`);
  if (musts.unmet > 0) parts.push(`${musts.unmet} not met`);
  return parts.join(', ');
}

/** How many Musts may turn out to be met, from all unknown ones failing to all being met: `8–12 of 13`. */
export function showMustsRange({ musts }: Judgement): string {
  return `${showRange(musts.met, musts.met + musts.unknown)} of ${musts.total}`;
}

/** Could points in words: `3–5 of 6`. */
export function showCoulds({ coulds: { points } }: Judgement): string {
  return `${showRange(points.low, points.high)} of ${points.total}`;
}

function showRange(low: number, high: number): string {
  return low === high ? String(low) : `${low}–${high}`;
}

/** A rank with its range: `2 [1–4]`. */
export function showRank({
  rank,
  rankRange: [best, worst],
}: Pick<RankedEntry, 'rank' | 'rankRange'>): string {
  return `${rank} ${best === worst ? `[${best}]` : `[${best}–${worst}]`}`;
}

/** A criterion by its name and number: `Early benefits (3)`. */
export function nameCriterion({ name, number }: Pick<Criterion, 'name' | 'number'>): string {
  return `${name} (${number})`;
}

/** The names of some criteria with their numbers. */
export function listCriteria(judged: readonly JudgedCriterion[]): string {
  return judged.map(({ criterion }) => nameCriterion(criterion)).join('; ');
}

/** Names joined as in a sentence: `A, B and C`. */
export function joinNames(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** A count with its noun: `1 candidate`, `3 candidates`. */
export function count(many: number, noun: string): string {
  return `${many} ${noun}${many === 1 ? '' : 's'}`;
}

/** The reason of an answer, and of one that is not known what would settle it. */
export function showReason(judged: JudgedCriterion): string {
  const { meets, isAnswered, answer } = judged;
  const reason = answer?.because ?? (isAnswered ? NO_REASON[meets] : 'Not answered.');
  return meets === '?' ? `${reason} To settle it: ${findSettling(judged)}` : reason;
}

/** What stands where a file gives no reason. */
const NO_REASON = { Y: 'No reason given.', N: 'No reason given.', '?': 'Not known.' } as const;

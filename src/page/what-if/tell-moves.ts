import type { Assessment } from '../../assess/assessment.ts';
import type { ListedEntry } from '../../assess/entry.ts';
import type { Savings } from '../../assess/savings/estimate.ts';
import { showSavings } from '../../report/words/savings-rows.ts';
import { VERDICT_WORDS } from '../../report/words/show-answers.ts';
import { showNetPresentValue } from '../../report/words/worth.ts';

/** How many moves one line tells. */
const TOLD = 3;

/**
 * What moved from one state of a list to another, in one line: `Registrars 4 → 2, open.` Other verdicts are
 * told before other ranks, and those before what a candidate saves and is worth.
 */
export function tellMoves(from: Assessment, to: Assessment): string {
  const pairs = [...to.byId.values()].map(
    (entry): Pair => ({
      from: from.byId.get(entry.candidate.candidate),
      to: entry,
    }),
  );
  const moves = [
    ...pairs.filter(isJudgedOtherwise),
    ...pairs.filter((pair) => !isJudgedOtherwise(pair)),
  ].flatMap(tellMove);
  const stands = moves.length === 0 ? 'No rank and no verdict moved' : joinFirst(moves);
  const figures = pairs.flatMap(tellFigures);
  return figures.length === 0 ? `${stands}.` : `${stands}. ${joinFirst(figures)}.`;
}

function joinFirst(told: readonly string[]): string {
  const more = told.length - TOLD;
  return `${told.slice(0, TOLD).join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}

/** A candidate in both states. */
interface Pair {
  readonly from: ListedEntry | undefined;
  readonly to: ListedEntry;
}

function isJudgedOtherwise({ from, to }: Pair): boolean {
  return from !== undefined && from.judgement.verdict !== to.judgement.verdict;
}

function tellMove({ from, to }: Pair): string[] {
  if (from === undefined) return [];
  const { name } = to.candidate;
  const [was, is] = [rankOf(from), rankOf(to)];
  const verdict = VERDICT_WORDS[to.judgement.verdict];
  const rank = was === is ? `stays ${is}` : `${was} → ${is}`;
  if (isJudgedOtherwise({ from, to })) {
    return [`${name} ${rank}, ${VERDICT_WORDS[from.judgement.verdict]} → ${verdict}`];
  }
  return was === is ? [] : [`${name} ${rank}, ${verdict}`];
}

/** The figures that a candidate is known by, where they read otherwise. */
function tellFigures({ from, to }: Pair): string[] {
  if (from === undefined) return [];
  const [was, is] = [listFigures(from), listFigures(to)];
  return Object.entries(is).flatMap(([figure, text]) =>
    was[figure] === text ? [] : [`${to.candidate.name}, ${figure}: ${was[figure]} → ${text}`],
  );
}

function listFigures({ estimate, appraisal }: ListedEntry): Readonly<Record<string, string>> {
  const tellReference = (savings: Savings | null | undefined) =>
    savings ? showSavings(savings).reference : 'none';
  return {
    'reference saving a year': tellReference(estimate?.annual),
    'reference saving once': tellReference(estimate?.oneOff),
    'net present value': appraisal === null ? 'none' : showNetPresentValue(appraisal),
  };
}

function rankOf(entry: ListedEntry): string {
  return entry.kind === 'ranked' ? String(entry.rank) : 'not ranked';
}

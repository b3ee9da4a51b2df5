import type { Assessment } from '../../assess/assessment.ts';
import type { ListedEntry } from '../../assess/entry.ts';
import { VERDICT_WORDS } from '../../report/words/show-answers.ts';

/** How many moves one line tells. */
const TOLD = 3;

/**
 * What moved from one state of a list to another, in one line: `Registrars 4 → 2, open.` Other verdicts are
 * told before other ranks.
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
  if (moves.length === 0) return 'No rank and no verdict moved.';
  const more = moves.length - TOLD;
  return `${moves.slice(0, TOLD).join('; ')}${more > 0 ? `; and ${more} more` : ''}.`;
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

function rankOf(entry: ListedEntry): string {
  return entry.kind === 'ranked' ? String(entry.rank) : 'not ranked';
}

import type { Assessment } from '../../assess/assessment.ts';
import type { ListedEntry } from '../../assess/entry.ts';
import { VERDICT_WORDS } from '../../report/words/show-answers.ts';

/** How many moves one line tells. */
const TOLD = 3;

/** What moved from one state of a list to another, in one line: `Registrars 4 → 2, open.` */
export function tellMoves(from: Assessment, to: Assessment): string {
  const moves = [...to.byId.values()].flatMap((entry) =>
    tellMove(from.byId.get(entry.candidate.candidate), entry),
  );
  if (moves.length === 0) return 'No rank and no verdict moved.';
  const more = moves.length - TOLD;
  return `${moves.slice(0, TOLD).join('; ')}${more > 0 ? `; and ${more} more` : ''}.`;
}

function tellMove(from: ListedEntry | undefined, to: ListedEntry): string[] {
  if (from === undefined) return [];
  const { name } = to.candidate;
  const [was, is] = [rankOf(from), rankOf(to)];
  const isJudgedOtherwise = from.judgement.verdict !== to.judgement.verdict;
  if (was === is && !isJudgedOtherwise) return [];
  const rank = was === is ? `stays ${is}` : `${was} → ${is}`;
  const verdict = VERDICT_WORDS[to.judgement.verdict];
  return [
    isJudgedOtherwise
      ? `${name} ${rank}, ${VERDICT_WORDS[from.judgement.verdict]} → ${verdict}`
      : `${name} ${rank}, ${verdict}`,
  ];
}

function rankOf(entry: ListedEntry): string {
  return entry.kind === 'ranked' ? String(entry.rank) : 'not ranked';
}

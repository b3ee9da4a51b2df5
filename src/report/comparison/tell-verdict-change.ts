import type { ChangedCandidate } from '../../compare/changed.ts';
import { VERDICT_WORDS } from '../words/show-answers.ts';
import type { Names } from './names.ts';
import { tellWhy } from './tell-why.ts';

/** Why a verdict changed: the edits without which it would not have. `name` may say more than the name. */
export function tellVerdictChange(
  { id, before, after, minimalSets }: ChangedCandidate,
  names: Names,
  name = names.candidate(id),
): string {
  if (before === null || after === null) return '';
  const [from, to] = [before.judgement.verdict, after.judgement.verdict];
  const fact = `${name} went from ${VERDICT_WORDS[from]} to ${VERDICT_WORDS[to]}`;
  const sets = minimalSets.map((set) => set.map((edit) => [edit]));
  return tellWhy(fact, { sets, isComplete: true, names, about: id });
}

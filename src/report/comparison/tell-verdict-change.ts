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
  // one and the same in every set that it is part of
  const causes = new Map(minimalSets.flat().map((edit) => [edit, [edit]]));
  const sets = minimalSets.map((set) => set.flatMap((edit) => [causes.get(edit) ?? [edit]]));
  return tellWhy(fact, { sets, isComplete: true, names, about: id });
}

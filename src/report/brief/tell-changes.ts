import type { Judged } from '../../assess/entry.ts';
import { findSettling } from '../../assess/judging/find-settling.ts';
import type { JudgedCriterion } from '../../assess/judging/judge.ts';

/** How many changes a one-page brief lists. */
const MAX_CHANGES = 5;

/** What would have to change for each Must that fails, and what to find out of those that are unknown. */
export function tellChanges({ unmetMusts, unknownMusts }: Judged): string[] {
  const changes = [...unmetMusts, ...unknownMusts].map(tellChange);
  const rest = changes.length - MAX_CHANGES;
  return rest > 0
    ? [...changes.slice(0, MAX_CHANGES), `And ${rest} more; assess explain lists the answers.`]
    : changes;
}

function tellChange(judged: JudgedCriterion): string {
  const { criterion, meets, answer } = judged;
  if (meets === '?') return `${criterion.name}: find out. ${findSettling(judged)}`;
  return answer?.unless === undefined
    ? `${criterion.name}: the candidate itself would have to be another.`
    : `${criterion.name}: this bars it unless ${answer.unless}.`;
}

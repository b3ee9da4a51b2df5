import type { Assessment } from '../../assess/assessment.ts';
import { wordKey } from '../../documents/key-words.ts';
import { readAssumedPath } from '../../load/apply-assumption.ts';
import { nameCriterion } from '../../report/words/show-answers.ts';
import { type PlanLimit, readPlanPath } from '../planning/plan-path.ts';

/** What a path leads to, in words. */
export interface PathName {
  /** The candidate's name, its id where there is none of that id; or that it is the plan. */
  readonly candidate: string;
  /** The criterion, or the figure: `Permit desks, addressable, low`. */
  readonly what: string;
}

/** Names what a path leads to. */
export function namePath(path: string, { byId, sheet }: Assessment): PathName {
  const limit = readPlanPath(path);
  if (limit !== undefined)
    return { candidate: 'Plan', what: `${LIMITS[limit.limit]}, ${limit.year}` };
  const { candidate: id, steps } = readAssumedPath(path) ?? { candidate: path, steps: [] };
  const candidate = byId.get(id)?.candidate;
  const [section, ...within] = steps;
  const nameStep = (step: string, index: number): string => {
    if (section === 'answers') {
      const criterion = index === 0 ? sheet.criteria.find((each) => each.id === step) : undefined;
      return criterion === undefined ? step : nameCriterion(criterion);
    }
    const line = candidate?.savings?.spend?.find((each) => each.id === step);
    if (line !== undefined && within[index - 1] === 'spend') return line.name;
    // The keys of a line go by themselves: the words of a platform's are other ones.
    return within[0] === 'spend' ? step : wordKey(step);
  };
  const isOwn = section === 'organisations';
  const named = (isOwn ? steps : within)
    .map(nameStep)
    .filter((_name, index) => isTold(within, index));
  return { candidate: candidate?.name ?? id, what: named.join(', ') };
}

/** What a limit of a plan is called. */
const LIMITS: { readonly [L in PlanLimit]: string } = { budget: 'budget', team: 'people' };

/** What goes without saying: that a line of spend is one, and that an answer is what an answer says. */
function isTold(within: readonly string[], index: number): boolean {
  const step = within[index];
  return !(index === 0 && step === 'spend') && !(index === 1 && step === 'meets');
}

import { judge } from '../../assess/judging/judge.ts';
import { competes } from '../../assess/ranking/competes.ts';
import type { Candidate } from '../../documents/candidate.ts';
import type { PlanFile } from '../../documents/plan-file.ts';
import type { Fault } from '../../yaml/fault.ts';
import type { Context, FileFault, Rule } from '../rule.ts';

/** Why a candidate cannot be planned. */
interface Facts {
  readonly id: string;
  readonly why: 'not-assessed' | 'not-qualifying' | 'no-appraisal' | 'no-cashable';
}

type Found = Fault<'cannot-start', Facts>;

const REASONS = {
  'not-assessed': ['its status is not "assessed"', 'Assess it first, or take it out of "must:".'],
  'not-qualifying': ['it does not qualify', 'Take it out of "must:" until every Must is Y.'],
  'no-appraisal': [
    'its file gives no platform costs',
    'Add "platform:" to its file, or take it out of "must:".',
  ],
  'no-cashable': [
    'the plan counts cash, and its file does not say how much of the saving is',
    'Add "cashable:" to its savings, or plan by "objective: npv".',
  ],
} as const;

export const cannotStart: Rule<'cannot-start', Facts> = {
  id: 'cannot-start',
  severity: 'error',
  stopsRanking: false,
  needsAll: true,
  summary: 'A plan must start a candidate that cannot be planned.',
  why: 'Only a candidate that is assessed, qualifies and has an appraisal can be planned: the plan is impossible.',
  words: ({ id, why }) => {
    const [reason, fix] = REASONS[why];
    return { message: `"${id}" must start and cannot: ${reason}.`, fix };
  },
  bad: 'must: [boat-permits]      # which is still on the radar',
  good: 'must: [mooring-fees]',
  gather: (context) => {
    const candidates = new Map<string, Candidate>();
    const plans: { readonly file: string; readonly plan: PlanFile }[] = [];
    return {
      visit: (file, { kind, value }) => {
        if (kind === 'candidate') candidates.set(value.candidate, value);
        if (kind === 'plan') plans.push({ file, plan: value });
      },
      finish: () =>
        plans.flatMap(({ file, plan }) =>
          (plan.must ?? []).flatMap(({ id, place }): FileFault<Found>[] => {
            const candidate = candidates.get(id);
            const why = candidate && findWhyNot(candidate, plan, context);
            if (!why) return [];
            return [{ file, problem: { rule: 'cannot-start', place, facts: { id, why } } }];
          }),
        ),
    };
  },
};

/** Why a candidate cannot be planned; null where it can, as far as that can be told without a sheet. */
function findWhyNot(
  candidate: Candidate,
  { objective }: PlanFile,
  { sheet, all = false }: Context,
): Facts['why'] | null {
  if (!competes(candidate, all)) return 'not-assessed';
  if (sheet !== null && judge(sheet, candidate).verdict !== 'qualifies') return 'not-qualifying';
  if (candidate.platform === undefined) return 'no-appraisal';
  const isCash = objective === 'cash';
  return isCash && candidate.savings?.cashable === undefined ? 'no-cashable' : null;
}

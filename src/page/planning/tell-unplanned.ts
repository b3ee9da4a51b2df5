import type { PlanResult } from '../../assess/plan/plan.ts';
import type { PlanRequest } from '../../assess/plan/request.ts';
import { tellClash } from '../../report/plan/tell-clash.ts';
import { joinNames } from '../../report/words/show-answers.ts';
import { tellBased } from '../../report/words/tell-rebasing.ts';
import { explainMisuse } from '../what-if/explain-refused.ts';
import type { ShownPlan } from './shown-plan.ts';

/** Why there is no plan, in sentences; none where there is one, or it is not worked out yet. */
export function tellUnplanned(shown: ShownPlan): readonly string[] {
  if (shown.kind === 'unsettled') return [explainMisuse(shown.misuse)];
  const { work } = shown;
  if (work.kind === 'faulty') {
    return work.findings.map(
      ({ file, span, message, fix }) =>
        `${file}, line ${span.line}: ${message}${fix === undefined ? '' : ` ${fix}`}`,
    );
  }
  const result = work.planning.read();
  return result === undefined || result.kind === 'planned'
    ? []
    : tellNoResult(result, work.planning.request);
}

type NoResult = Exclude<PlanResult, { kind: 'planned' }>;

function tellNoResult(result: NoResult, request: PlanRequest): readonly string[] {
  switch (result.kind) {
    case 'unequal-bases':
      return [
        `What may start is in prices of different years, so that no plan can be made of it: ${joinNames(result.based.map(tellBased))}.`,
      ];
    case 'impossible':
      return tellClash(result, request);
    case 'not-found':
      return [
        'No plan was found that keeps every limit, and none was shown to be impossible: the search ended first.',
      ];
    default:
      return result satisfies never;
  }
}

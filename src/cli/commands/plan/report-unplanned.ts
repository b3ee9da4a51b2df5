import type { PlanResult } from '../../../assess/plan/plan.ts';
import type { PlanRequest } from '../../../assess/plan/request.ts';
import { tellClash } from '../../../report/plan/tell-clash.ts';
import { EXIT } from '../../exit.ts';
import type { Host } from '../../host.ts';
import { tell } from '../../output/tell.ts';
import { reportIncomparable } from '../../report-incomparable.ts';

/** Says why there is no plan; returns the exit code. */
export function reportUnplanned(
  result: Exclude<PlanResult, { kind: 'planned' }>,
  request: PlanRequest,
  host: Host,
): number {
  switch (result.kind) {
    case 'unequal-bases':
      return reportIncomparable(result.based, host, 'planned');
    case 'impossible': {
      const [first = '', ...more] = tellClash(result, request);
      for (const line of [`error: ${first}`, ...more]) tell(host.stderr, line);
      return EXIT.problems;
    }
    case 'not-found':
      tell(
        host.stderr,
        'error: No plan was found that keeps every limit, and none was shown to be impossible: the search ended first. Nothing was planned: ask for less at once, such as fewer years, or fewer candidates that must start.',
      );
      return EXIT.problems;
    default:
      return result satisfies never;
  }
}

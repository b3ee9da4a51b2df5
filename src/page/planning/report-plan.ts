import type { PlanReport } from '../../report/plan/plan-report.ts';
import type { Shown } from '../what-if/open-page.ts';
import { readPlan } from './shown-plan.ts';

/** The plan of what is shown with where it comes from; null where there is none, or it is not worked out yet. */
export function reportPlan({
  plan: shown,
  report,
}: Pick<Shown, 'plan' | 'report'>): PlanReport | null {
  const plan = readPlan(shown);
  if (plan === null || shown?.kind !== 'settled') return null;
  const { assessment, provenance } = report;
  return {
    plan,
    name: shown.plan.name,
    assessment,
    provenance,
    planFile: shown.file,
    typed: shown.typed,
  };
}

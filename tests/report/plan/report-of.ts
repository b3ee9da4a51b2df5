import { assess } from '../../../src/assess/assess.ts';
import type { Plan } from '../../../src/assess/plan/plan.ts';
import type { PlanReport } from '../../../src/report/plan/plan-report.ts';
import { makeState } from '../../support/make-state.ts';
import { parseSheet } from '../../support/parse.ts';
import { rawSheet } from '../../support/raw-sheet.ts';

const SHEET = parseSheet(rawSheet({ law: 'must' }));

const INPUT = { file: 'input.yaml', digest: '0123456789abcdef'.repeat(4) };

/** A plan as the command line hands it to a reporter; `more` replaces. */
export function reportOf(plan: Plan, more: Partial<PlanReport> = {}): PlanReport {
  return {
    plan,
    name: undefined,
    assessment: assess(makeState({ sheet: SHEET, candidates: [] })),
    provenance: {
      tool: { name: 'assess', version: '1.2.3' },
      sheet: INPUT,
      assumptions: INPUT,
      inputs: [],
      assumed: [],
      skipped: [],
      date: null,
    },
    planFile: null,
    typed: [],
    ...more,
  };
}

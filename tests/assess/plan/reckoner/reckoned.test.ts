import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../../../../src/assess/assess.ts';
import { makePlan } from '../../../../src/assess/plan/plan.ts';
import { readRequest } from '../../../../src/assess/plan/read-request.ts';
import { parseDocument } from '../../../../src/documents/parse-document.ts';
import { renderPlanJson } from '../../../../src/report/plan/plan-json.ts';
import { reportOf } from '../../../report/plan/report-of.ts';
import { makeState } from '../../../support/make-state.ts';
import { parseCandidate, parseSheet } from '../../../support/parse.ts';
import { runs } from '../../../support/property-runs.ts';
import { rawSheet } from '../../../support/raw-sheet.ts';
import { type Portfolio, portfolios } from './portfolio.ts';
import { reckonReport } from './reckon-report.ts';

const SHEET = parseSheet(rawSheet({ law: 'must' }));

/** The JSON of the plan of some files; null where no plan is possible. */
function planOf({ candidates, plan }: Portfolio): Record<string, unknown> | null {
  const parsed = parseDocument('plan', JSON.parse(JSON.stringify(plan)));
  if (!parsed.ok || parsed.document.kind !== 'plan') throw new Error(JSON.stringify(parsed));
  const read = candidates.map((each) => parseCandidate(JSON.parse(JSON.stringify(each))));
  const state = makeState({ sheet: SHEET, candidates: read });
  const result = makePlan(assess(state), readRequest(parsed.document.value), { frontier: true });
  if (result.kind === 'impossible') return null;
  if (result.kind !== 'planned') throw new Error(result.kind);
  const told = JSON.parse(renderPlanJson(reportOf(result)));
  expect(told).toMatchObject({ proven: true, bound: told.value[told.run] });
  return told;
}

test('a plan and all that is said beside it are what trying every plan comes to, to the penny', () => {
  let planned = 0;
  fc.assert(
    fc.property(portfolios(), (portfolio) => {
      const reckoned = reckonReport(portfolio);
      const told = planOf(portfolio);
      if (reckoned === null || told === null) {
        expect(told).toBe(reckoned);
        return;
      }
      planned += 1;
      expect(told).toMatchObject(reckoned);
    }),
    runs(3),
  );
  expect(planned).toBeGreaterThan(0);
});

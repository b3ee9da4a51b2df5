import { planInSteps } from '../../../assess/plan/plan.ts';
import { readRequest } from '../../../assess/plan/read-request.ts';
import type { PlanRequest } from '../../../assess/plan/request.ts';
import type { LoadedPlan } from '../../../load/loaded-plan.ts';
import { type SettledPlan, settlePlan } from '../../../load/settle-plan.ts';
import { inFull } from '../../../report/blocks.ts';
import { renderFlowsCsv } from '../../../report/hit-list/flows-csv.ts';
import { renderMarkdown } from '../../../report/markdown/render-markdown.ts';
import { planBlocks } from '../../../report/plan/plan-blocks.ts';
import { renderPlanCsv } from '../../../report/plan/plan-csv.ts';
import { renderPlanJson } from '../../../report/plan/plan-json.ts';
import type { PlanReport } from '../../../report/plan/plan-report.ts';
import type { Report } from '../../../report/report.ts';
import { EXIT } from '../../exit.ts';
import { toWrongUse } from '../../explain-misuse.ts';
import type { Host } from '../../host.ts';
import { loadReport } from '../../load-report.ts';
import { csvFor } from '../../output/csv-for.ts';
import { htmlFor } from '../../output/html-for.ts';
import { planFlows } from '../../output/plan-flows.ts';
import { checkReports, type Renderings, writeReports } from '../../output/write-reports.ts';
import { startProgress } from '../../progress.ts';
import { reportFindings } from '../../report-findings.ts';
import { renderText } from '../../screen/render-text.ts';
import type { OptionsOf, RunOf } from '../spec.ts';
import { reportUnplanned } from './report-unplanned.ts';
import { plan } from './spec.ts';

type Options = OptionsOf<typeof plan>;

/** Runs `assess plan`. */
export const runPlan: RunOf<typeof plan> = async (host, paths, options) => {
  const loaded = await loadReport(paths, { ...options, makes: 'plan' }, host);
  if (!loaded.ok) return loaded.code;
  const { report, plans } = loaded;
  const file = pickPlan(plans);
  const settled = settle(file, options);
  const findings = file?.check(settled.plan) ?? [];
  if (findings.length > 0) {
    return reportFindings(findings, options.color, host, { done: 'planned', canSkip: false });
  }
  const { ranked, unranked } = report.assessment;
  const flows = planFlows(options, () => renderFlowsCsv([...ranked, ...unranked]));
  checkReports(
    plan.formats,
    options,
    host,
    flows.map((each) => each.file),
  );
  const request = readRequest(settled.plan);
  const made = make(report, request, options, host);
  if (made.kind !== 'planned') return reportUnplanned(made, request, host);
  const { assessment, provenance } = report;
  const planFile = file === undefined ? null : { file: file.file, digest: file.digest };
  const { typed, plan: asked } = settled;
  const planned = { plan: made, name: asked.name, assessment, provenance, planFile, typed };
  writeReports(listRenderings(planned, options), options, host, flows);
  return EXIT.fine;
};

/** The one plan file among the paths, if there is one. */
function pickPlan(plans: readonly LoadedPlan[]): LoadedPlan | undefined {
  if (plans.length < 2) return plans[0];
  throw toWrongUse({ why: 'several-plans', files: plans.map(({ file }) => file) });
}

/** What to plan, by the file and the options. */
function settle(file: LoadedPlan | undefined, options: Options): SettledPlan {
  const { budget, carryOver, team, run, objective, after } = options;
  const settled = settlePlan(file?.plan ?? null, {
    budget: budget.length === 0 ? undefined : budget.join(','),
    carryOver: carryOver || undefined,
    team,
    run,
    objective,
    after,
  });
  if (settled.kind === 'misused') throw toWrongUse(settled.misuse);
  return settled;
}

/** Plans step by step, and shows on a terminal how far that has come. */
function make({ assessment }: Report, request: PlanRequest, { frontier }: Options, host: Host) {
  const progress = startProgress('made', 'searches', host);
  const steps = planInSteps(assessment, request, { frontier });
  for (;;) {
    const step = steps.next();
    if (step.done) {
      progress.end();
      return step.value;
    }
    progress.show(step.value.done, step.value.total);
  }
}

function listRenderings(
  report: PlanReport,
  options: Options,
): Renderings<(typeof plan.formats)[number]> {
  const blocks = planBlocks(report);
  return {
    formats: plan.formats,
    renderers: {
      text: (screen) => renderText(options.method ? inFull(blocks) : blocks, screen),
      markdown: () => renderMarkdown(blocks),
      json: () => renderPlanJson(report),
      csv: () => csvFor(options, renderPlanCsv(report)),
      html: () => htmlFor(blocks),
    },
  };
}

import type { LoadedPlan } from '../../../load/loaded-plan.ts';
import { inFull } from '../../../report/blocks.ts';
import type { Harmless } from '../../../report/harmless/harmless.ts';
import { renderAnswersCsv } from '../../../report/hit-list/answers-csv.ts';
import { renderFlowsCsv } from '../../../report/hit-list/flows-csv.ts';
import { hitListBlocks } from '../../../report/hit-list/hit-list-blocks.ts';
import { renderHitListCsv } from '../../../report/hit-list/hit-list-csv.ts';
import { renderHitListJson } from '../../../report/hit-list/hit-list-json.ts';
import { renderMarkdown } from '../../../report/markdown/render-markdown.ts';
import type { Report } from '../../../report/report.ts';
import { EXIT } from '../../exit.ts';
import type { Host } from '../../host.ts';
import { loadReport } from '../../load-report.ts';
import { csvFor } from '../../output/csv-for.ts';
import { pageFor } from '../../output/page-for.ts';
import { planFlows } from '../../output/plan-flows.ts';
import { tell } from '../../output/tell.ts';
import { type Renderings, writeReports } from '../../output/write-reports.ts';
import { renderText } from '../../screen/render-text.ts';
import type { OptionsOf, RunOf } from '../spec.ts';
import { rank } from './spec.ts';

/** Runs `assess rank`. */
export const runRank: RunOf<typeof rank> = async (host, paths, options) => {
  const loaded = await loadReport(paths, options, host);
  if (!loaded.ok) return loaded.code;
  const { report, sources, plans } = loaded;
  const { ranked, unranked } = report.assessment;
  const flows = planFlows(options, () => renderFlowsCsv([...ranked, ...unranked]));
  const page = () => {
    noteSeveralPlans(plans, host);
    return pageFor({ report, sources }, options, host);
  };
  writeReports(listRenderings(report, options, page), options, host, flows);
  return EXIT.fine;
};

/** Says why a page has no plan though there are files that ask for one. */
function noteSeveralPlans(plans: readonly LoadedPlan[], { stderr }: Host): void {
  if (plans.length < 2) return;
  const files = plans.map(({ file }) => file).join(', ');
  tell(
    stderr,
    `note: The page has no plan: it is made from one plan file, and there are ${plans.length} (${files}).`,
  );
}

function listRenderings(
  report: Report,
  options: OptionsOf<typeof rank>,
  page: () => Harmless<'html'>,
): Renderings<(typeof rank.formats)[number]> {
  const blocks = hitListBlocks(report);
  return {
    formats: rank.formats,
    renderers: {
      text: (screen) => renderText(options.method ? inFull(blocks) : blocks, screen),
      markdown: () => renderMarkdown(blocks),
      json: () => renderHitListJson(report),
      csv: () => csvFor(options, renderHitListCsv(report)),
      answers: () => csvFor(options, renderAnswersCsv(report)),
      html: page,
    },
  };
}

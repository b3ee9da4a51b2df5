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
import { loadReport } from '../../load-report.ts';
import { csvFor } from '../../output/csv-for.ts';
import { pageFor } from '../../output/page-for.ts';
import { planFlows } from '../../output/plan-flows.ts';
import { type Renderings, writeReports } from '../../output/write-reports.ts';
import { renderText } from '../../screen/render-text.ts';
import type { OptionsOf, RunOf } from '../spec.ts';
import { rank } from './spec.ts';

/** Runs `assess rank`. */
export const runRank: RunOf<typeof rank> = async (host, paths, options) => {
  const loaded = await loadReport(paths, options, host);
  if (!loaded.ok) return loaded.code;
  const { report, sources } = loaded;
  const { ranked, unranked } = report.assessment;
  const flows = planFlows(options, () => renderFlowsCsv([...ranked, ...unranked]));
  const page = () => pageFor({ report, sources }, options, host);
  writeReports(listRenderings(report, options, page), options, host, flows);
  return EXIT.fine;
};

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

import { renderFlowsCsv } from '../../report/hit-list/flows-csv.ts';
import { hitListBlocks } from '../../report/hit-list/hit-list-blocks.ts';
import { renderHitListCsv } from '../../report/hit-list/hit-list-csv.ts';
import { renderHitListJson } from '../../report/hit-list/hit-list-json.ts';
import { renderMarkdown } from '../../report/markdown/render-markdown.ts';
import type { Host } from '../host.ts';
import type { ReportOptions } from '../options.ts';
import { prepareReport } from '../prepare-report.ts';
import { reportFindings } from '../report-findings.ts';
import { renderText } from '../screen/render-text.ts';
import { writeFile, writeReports } from '../write-reports.ts';

/** Runs `assess rank`: returns the exit code. */
export async function runRank(
  paths: readonly string[],
  options: ReportOptions,
  host: Host,
): Promise<number> {
  const prepared = await prepareReport(paths, options, host);
  if (!('report' in prepared)) return reportFindings(prepared, options.color, host);
  const { report } = prepared;
  const blocks = hitListBlocks(report);
  writeReports(
    {
      text: (screen) => renderText(blocks, screen),
      markdown: () => renderMarkdown(blocks),
      json: () => renderHitListJson(report),
      csv: () => renderHitListCsv(report),
    },
    options,
    host,
  );
  if (options.flows !== undefined) {
    writeFile(
      options.flows,
      renderFlowsCsv([...report.assessment.ranked, ...report.assessment.unranked]),
      host,
    );
  }
  return 0;
}

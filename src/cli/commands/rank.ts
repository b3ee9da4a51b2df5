import { renderFlowsCsv } from '../../report/hit-list/flows-csv.ts';
import { renderHitListCsv } from '../../report/hit-list/hit-list-csv.ts';
import { renderHitListJson } from '../../report/hit-list/hit-list-json.ts';
import { writeHitListMarkdown } from '../../report/markdown/hit-list-markdown.ts';
import type { Host } from '../host.ts';
import type { ReportOptions } from '../options.ts';
import { prepareReport } from '../prepare-report.ts';
import { reportFindings } from '../report-findings.ts';
import { writeHitListTerminal } from '../screen/hit-list-terminal.ts';
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
  writeReports(
    {
      text: (screen) => writeHitListTerminal(report, screen),
      markdown: () => writeHitListMarkdown(report),
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

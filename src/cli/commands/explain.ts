import { explainCandidate } from '../../assess/explain-candidate.ts';
import { findClosest } from '../../check/closest.ts';
import { briefBlocks } from '../../report/brief/brief-blocks.ts';
import { renderExplainJson } from '../../report/explain/explain-json.ts';
import type { Explanation } from '../../report/explain/explanation.ts';
import { explanationBlocks } from '../../report/explain/explanation-blocks.ts';
import type { Origin } from '../../report/explain/origin.ts';
import { renderFlowsCsv } from '../../report/hit-list/flows-csv.ts';
import { renderMarkdown } from '../../report/markdown/render-markdown.ts';
import type { Host } from '../host.ts';
import type { ReportOptions } from '../options.ts';
import { type Prepared, prepareReport } from '../prepare-report.ts';
import { reportFindings } from '../report-findings.ts';
import { renderText } from '../screen/render-text.ts';
import { type Writers, writeFile, writeReports } from '../write-reports.ts';
import { WrongUse } from '../wrong-use.ts';

export type ExplainOptions = ReportOptions & { readonly brief: boolean };

/** Runs `assess explain`: returns the exit code. */
export async function runExplain(
  id: string,
  paths: readonly string[],
  options: ExplainOptions,
  host: Host,
): Promise<number> {
  const prepared = await prepareReport(paths, options, host);
  if (!('report' in prepared)) return reportFindings(prepared, options.color, host);
  const explanation = explain(id, prepared);
  writeReports(options.brief ? briefWriters(explanation) : fullWriters(explanation), options, host);
  if (options.flows !== undefined)
    writeFile(options.flows, renderFlowsCsv([explanation.entry]), host);
  return 0;
}

function fullWriters(explanation: Explanation): Writers {
  const blocks = explanationBlocks(explanation);
  return {
    text: (screen) => renderText(blocks, screen),
    markdown: () => renderMarkdown(blocks),
    json: () => renderExplainJson(explanation),
  };
}

function briefWriters(explanation: Explanation): Writers {
  const blocks = briefBlocks(explanation);
  return {
    text: (screen) => renderText(blocks, screen),
    markdown: () => renderMarkdown(blocks),
  };
}

function explain(id: string, { report, candidates, assumptions }: Prepared): Explanation {
  const explained = explainCandidate(report.assessment, id);
  if (explained.kind === 'unknown-id') throw refuseId(id, explained.known);
  const own = candidates.find(({ document }) => document.value.candidate === id);
  if (own === undefined) throw new Error(`${id} was assessed and came from no file`);
  const findLine = ({ document, path }: Origin) =>
    document === 'candidate'
      ? { file: own.file, line: own.locate({ path, at: 'key' }).line }
      : assumptions.findLine(path);
  return { ...explained, report, findLine };
}

function refuseId(id: string, known: readonly string[]): WrongUse {
  const closest = findClosest(id, known);
  const hint =
    closest === undefined ? `There are: ${known.join(', ')}.` : `Did you mean "${closest}"?`;
  return new WrongUse(`There is no candidate "${id}". ${hint}`);
}

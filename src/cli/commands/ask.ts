import { findQuestions } from '../../assess/unknowns/questions.ts';
import { renderMarkdown } from '../../report/markdown/render-markdown.ts';
import { questionBlocks } from '../../report/questions/question-blocks.ts';
import type { QuestionList } from '../../report/questions/question-list.ts';
import { renderQuestionsCsv } from '../../report/questions/questions-csv.ts';
import { renderQuestionsJson } from '../../report/questions/questions-json.ts';
import type { Host } from '../host.ts';
import type { JudgingOptions } from '../options.ts';
import { prepareReport } from '../prepare-report.ts';
import { reportFindings } from '../report-findings.ts';
import { renderText } from '../screen/render-text.ts';
import { type OutputOptions, writeReports } from '../write-reports.ts';

export type AskOptions = Omit<JudgingOptions, 'all' | 'top'> &
  OutputOptions & {
    /** Add the moot questions. */
    readonly all: boolean;
    /** How many candidates the list is meant to hold. */
    readonly top: number;
    readonly limit: number;
  };

/** Runs `assess ask`: returns the exit code. */
export async function runAsk(
  paths: readonly string[],
  options: AskOptions,
  host: Host,
): Promise<number> {
  const prepared = await prepareReport(paths, { ...options, all: false }, host);
  if (!('report' in prepared)) return reportFindings(prepared, options.color, host);
  const { report } = prepared;
  const all = findQuestions(report.assessment, options.top);
  const alive = all.filter(({ isMoot }) => !isMoot);
  const wanted = options.all ? all : alive;
  const list: QuestionList = {
    shown: wanted.slice(0, options.limit),
    total: wanted.length,
    mootLeftOut: all.length - wanted.length,
    top: options.top,
    ranked: report.assessment.ranked.length,
  };
  const blocks = questionBlocks(list, report);
  writeReports(
    {
      text: (screen) => renderText(blocks, screen),
      markdown: () => renderMarkdown(blocks),
      json: () => renderQuestionsJson(wanted, list, report.assessment),
      csv: () => renderQuestionsCsv(wanted),
    },
    options,
    host,
  );
  return 0;
}

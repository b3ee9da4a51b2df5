import { findQuestions, type Question } from '../../../assess/unknowns/questions.ts';
import { renderMarkdown } from '../../../report/markdown/render-markdown.ts';
import { questionBlocks } from '../../../report/questions/question-blocks.ts';
import type { QuestionList } from '../../../report/questions/question-list.ts';
import { renderQuestionsCsv } from '../../../report/questions/questions-csv.ts';
import { renderQuestionsJson } from '../../../report/questions/questions-json.ts';
import type { Report } from '../../../report/report.ts';
import { EXIT } from '../../exit.ts';
import { loadReport } from '../../load-report.ts';
import { csvFor } from '../../output/csv-for.ts';
import { type Renderings, writeReports } from '../../output/write-reports.ts';
import { renderText } from '../../screen/render-text.ts';
import type { OptionsOf, RunOf } from '../spec.ts';
import { ask } from './spec.ts';

/** Runs `assess ask`. */
export const runAsk: RunOf<typeof ask> = async (host, paths, options) => {
  const loaded = await loadReport(paths, { ...options, all: false }, host);
  if (!loaded.ok) return loaded.code;
  const { report } = loaded;
  const all = findQuestions(report.assessment, options.top);
  const wanted = options.all ? all : all.filter(({ isMoot }) => !isMoot);
  const list: QuestionList = {
    shown: wanted.slice(0, options.limit),
    total: wanted.length,
    mootLeftOut: all.length - wanted.length,
    top: options.top,
    ranked: report.assessment.ranked.length,
  };
  writeReports(listRenderings(wanted, list, report, options), options, host);
  return EXIT.fine;
};

function listRenderings(
  wanted: readonly Question[],
  list: QuestionList,
  report: Report,
  options: OptionsOf<typeof ask>,
): Renderings<(typeof ask.formats)[number]> {
  return {
    formats: ask.formats,
    renderers: {
      text: (screen) => renderText(questionBlocks(list, report), screen),
      markdown: () => renderMarkdown(questionBlocks(list, report)),
      json: () => renderQuestionsJson(wanted, list, report.assessment),
      csv: () => csvFor(options, renderQuestionsCsv(wanted)),
    },
  };
}

import { existsSync } from 'node:fs';
import type { Assessment } from '../../../assess/assessment.ts';
import type { ListedEntry } from '../../../assess/entry.ts';
import { listQuestions, type QuestionList } from '../../../assess/unknowns/question-list.ts';
import { renderMarkdown } from '../../../report/markdown/render-markdown.ts';
import { questionBlocks } from '../../../report/questions/question-blocks.ts';
import { renderQuestionsCsv } from '../../../report/questions/questions-csv.ts';
import { renderQuestionsJson } from '../../../report/questions/questions-json.ts';
import type { Report } from '../../../report/report.ts';
import { isStdin } from '../../disk/read-stdin.ts';
import { EXIT } from '../../exit.ts';
import { type Host, toAbsolute } from '../../host.ts';
import { loadReport } from '../../load-report.ts';
import { csvFor } from '../../output/csv-for.ts';
import { htmlFor } from '../../output/html-for.ts';
import { type Renderings, writeReports } from '../../output/write-reports.ts';
import { renderText } from '../../screen/render-text.ts';
import { refuseId } from '../refuse-id.ts';
import type { OptionsOf, RunOf } from '../spec.ts';
import { ask } from './spec.ts';

/** Runs `assess ask`. */
export const runAsk: RunOf<typeof ask> = async (host, typed, options) => {
  const { id, paths } = splitId(typed, host);
  const loaded = await loadReport(paths, { ...options, all: false }, host);
  if (!loaded.ok) return loaded.code;
  const { report } = loaded;
  const about = id === undefined ? null : findAbout(id, report.assessment);
  const list = listQuestions(report.assessment, { ...options, about });
  writeReports(listRenderings(list, report, options), options, host);
  return EXIT.fine;
};

/** The first argument is an id where it looks like one and there is no such file. */
function splitId([first, ...rest]: readonly string[], host: Host) {
  if (first === undefined) return { paths: [] };
  const isPath = isStdin(first) || /[./\\]/.test(first) || existsSync(toAbsolute(first, host));
  const hasFiles = rest.length > 0 || existsSync(toAbsolute('candidates', host));
  return isPath || !hasFiles ? { paths: [first, ...rest] } : { id: first, paths: rest };
}

function findAbout(id: string, { byId }: Assessment): ListedEntry {
  const entry = byId.get(id);
  if (entry === undefined) throw refuseId(id, [...byId.keys()], 'candidate and no file');
  return entry;
}

function listRenderings(
  list: QuestionList,
  report: Report,
  options: OptionsOf<typeof ask>,
): Renderings<(typeof ask.formats)[number]> {
  return {
    formats: ask.formats,
    renderers: {
      text: (screen) => renderText(questionBlocks(list, report), screen),
      markdown: () => renderMarkdown(questionBlocks(list, report)),
      json: () => renderQuestionsJson(list, report),
      csv: () => csvFor(options, renderQuestionsCsv(list.questions)),
      html: () => htmlFor(questionBlocks(list, report)),
    },
  };
}

import { explainCandidate } from '../../../assess/explain-candidate.ts';
import type { Locate } from '../../../load/load.ts';
import { briefBlocks } from '../../../report/brief/brief-blocks.ts';
import { renderExplainJson } from '../../../report/explain/explain-json.ts';
import type { Explanation } from '../../../report/explain/explanation.ts';
import { explanationBlocks, partBlocks } from '../../../report/explain/explanation-blocks.ts';
import type { Origin } from '../../../report/explain/origin.ts';
import type { Part } from '../../../report/explain/part.ts';
import { renderFlowsCsv } from '../../../report/hit-list/flows-csv.ts';
import { renderMarkdown } from '../../../report/markdown/render-markdown.ts';
import type { Report } from '../../../report/report.ts';
import { EXIT } from '../../exit.ts';
import { loadReport } from '../../load-report.ts';
import { candidateHtmlFor, htmlFor } from '../../output/html-for.ts';
import { planFlows } from '../../output/plan-flows.ts';
import { type Renderings, writeReports } from '../../output/write-reports.ts';
import { renderText } from '../../screen/render-text.ts';
import { WrongUse } from '../../wrong-use.ts';
import { refuseId } from '../refuse-id.ts';
import type { RunOf } from '../spec.ts';
import { explain } from './spec.ts';

/** Runs `assess explain`. */
export const runExplain: RunOf<typeof explain> = async (host, id, paths, options) => {
  if (options.brief && options.part !== undefined) {
    throw new WrongUse('--brief is one page and --part a part of the whole: choose one of them.');
  }
  const loaded = await loadReport(paths, options, host);
  if (!loaded.ok) return loaded.code;
  const explanation = explainOne(id, loaded.report, loaded.locate);
  const flows = planFlows(options, () => renderFlowsCsv([explanation.entry]));
  if (options.brief) writeReports(listBriefRenderings(explanation), options, host, flows);
  else writeReports(listRenderings(explanation, options.part), options, host, flows);
  return EXIT.fine;
};

/** JSON is always whole: a program picks its part itself. */
function listRenderings(
  explanation: Explanation,
  part: Part | undefined,
): Renderings<(typeof explain.formats)[number]> {
  const blocks =
    part === undefined ? explanationBlocks(explanation) : partBlocks(part, explanation);
  return {
    formats: explain.formats,
    renderers: {
      text: (screen) => renderText(blocks, screen),
      markdown: () => renderMarkdown(blocks),
      json: () => renderExplainJson(explanation),
      html: () => (part === undefined ? candidateHtmlFor(explanation) : htmlFor(blocks)),
    },
  };
}

/** The longest line of a brief in text, as on a page of A4. */
const PAGE_WIDTH = 90;

function listBriefRenderings(explanation: Explanation): Renderings<'text' | 'markdown' | 'html'> {
  const blocks = briefBlocks(explanation);
  return {
    formats: ['text', 'markdown', 'html'],
    renderers: {
      text: (screen) =>
        renderText(blocks, { ...screen, width: Math.min(screen.width, PAGE_WIDTH) }),
      markdown: () => renderMarkdown(blocks),
      html: () => htmlFor(blocks),
    },
  };
}

function explainOne(id: string, report: Report, locate: Locate): Explanation {
  const explained = explainCandidate(report.assessment, id);
  if (explained.kind === 'unknown-id') throw refuseId(id, explained.known);
  const findLine = ({ document, path }: Origin) =>
    document === 'candidate' ? locate.inCandidate(id, path) : locate.inAssumptions(path);
  return { ...explained, report, findLine };
}

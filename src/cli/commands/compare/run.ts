import { type Based, findUnequalBases } from '../../../assess/ranking/price-bases.ts';
import { isWorkable } from '../../../check/is-workable.ts';
import { type CompareOptions, compareStates } from '../../../compare/compare.ts';
import { toState } from '../../../compare/side.ts';
import type { LoadedSide } from '../../../load/load-side.ts';
import { type Both, loadSides } from '../../../load/load-sides.ts';
import { comparisonBlocks } from '../../../report/comparison/comparison-blocks.ts';
import { renderComparisonJson } from '../../../report/comparison/comparison-json.ts';
import type {
  ComparedSide,
  ComparisonReport,
} from '../../../report/comparison/comparison-report.ts';
import { isOutOfStep } from '../../../report/comparison/is-out-of-step.ts';
import { renderMarkdown } from '../../../report/markdown/render-markdown.ts';
import { isStdin, readStdin } from '../../disk/read-stdin.ts';
import { sha256 } from '../../disk/read-text.ts';
import { STDIN_NAME } from '../../disk/sources.ts';
import { EXIT } from '../../exit.ts';
import { toWrongUse } from '../../explain-misuse.ts';
import { type Host, readTool } from '../../host.ts';
import { noteIgnored } from '../../load-report.ts';
import { htmlFor } from '../../output/html-for.ts';
import { type Renderings, writeReports } from '../../output/write-reports.ts';
import { startProgress } from '../../progress.ts';
import { reportFindings } from '../../report-findings.ts';
import { reportIncomparable } from '../../report-incomparable.ts';
import { renderText } from '../../screen/render-text.ts';
import { WrongUse } from '../../wrong-use.ts';
import type { OptionsOf, RunOf } from '../spec.ts';
import { findSettings, refuseIdleOptions } from './settings.ts';
import { findSide } from './sources.ts';
import { compare } from './spec.ts';

type Options = OptionsOf<typeof compare>;

/** Runs `assess compare`. */
export const runCompare: RunOf<typeof compare> = async (host, before, after, options) => {
  const sides = await loadTyped({ before, after }, options, host);
  switch (sides.kind) {
    case 'misused':
      throw toWrongUse(sides.misuse);
    case 'stopped':
      return reportFindings(sides.findings, options.color, host, {
        done: 'compared',
        canSkip: true,
      });
    case 'ready': {
      const shown = {
        before: showSide(before, sides.before),
        after: showSide(after, sides.after),
      };
      const settings = findSettings(options, sides, host);
      const unequal = findUnequalSide(sides, settings);
      if (unequal !== undefined) return reportIncomparable(unequal, host);
      writeReports(listRenderings(compareSides(sides, shown, settings, host)), options, host);
      return EXIT.fine;
    }
    default:
      return sides satisfies never;
  }
};

/** Loads the two sides that were typed, and says which of their files are something else. */
async function loadTyped(typed: Both<string>, options: Options, host: Host) {
  if (isStdin(typed.before) && isStdin(typed.after)) {
    throw new WrongUse('Only one of the two can come from standard input.');
  }
  const { sheet, assumptions, skipInvalid, priceBase } = options;
  const stdin = await readStdin([typed.before, typed.after], host);
  const before = findSide({ path: typed.before, sheet, assumptions }, stdin, host);
  const named = {
    sheet: options.sheetAfter ?? sheet,
    assumptions: options.assumptionsAfter ?? assumptions,
  };
  const after = findSide({ path: typed.after, ...named }, stdin, host);
  refuseIdleOptions({ before, after }, options);
  const progress = startProgress('read', 'files', host);
  const how = { skipInvalid, priceBase, tool: readTool(host), sha256, onFile: progress.show };
  const sides = loadSides({ before, after }, how);
  progress.end();
  noteIgnored(sides.ignored, host);
  return sides;
}

/** The candidates of the first side that cannot be ranked as asked for, their prices being different. */
function findUnequalSide(
  { before, after }: Both<LoadedSide>,
  settings: CompareOptions,
): readonly Based[] | undefined {
  return [before, after]
    .map(({ side }) => findUnequalBases(toState(side, settings)))
    .find((unequal) => unequal.length > 0);
}

function compareSides(
  sides: Both<LoadedSide>,
  shown: Both<ComparedSide>,
  settings: CompareOptions,
  host: Host,
): ComparisonReport {
  const progress = startProgress('tried', 'edits', host);
  const tools = { isWorkable, onStep: progress.show };
  const comparison = compareStates(sides.before.side, sides.after.side, settings, tools);
  progress.end();
  return { tool: readTool(host), comparison, ...shown };
}

/** How a report names a side, and what it was made from. */
function showSide(
  typed: string,
  { side, report, provenance, isPartial }: LoadedSide,
): ComparedSide {
  const [sheet, assumptions] = [side.sheet.value, side.assumptions.value];
  const candidates = new Map(side.candidates.map(({ value }) => [value.candidate, value]));
  const isStale = () => {
    if (report === null) return false;
    const own = { ...assumptions, priceBase: report.settings.priceBase ?? undefined };
    const areWorkable = [...candidates.values()].every((each) => isWorkable(each, own));
    return !areWorkable || isOutOfStep(report, { sheet, assumptions: own, candidates }, provenance);
  };
  return {
    name: isStdin(typed) ? STDIN_NAME : typed,
    isReport: report !== null,
    provenance,
    sheet: { id: sheet.sheet, edition: sheet.edition },
    assumptions: { id: assumptions.assumptions, edition: assumptions.edition },
    isOutOfStep: report !== null && (isPartial || isStale()),
  };
}

function listRenderings(report: ComparisonReport): Renderings<(typeof compare.formats)[number]> {
  return {
    formats: compare.formats,
    renderers: {
      text: (screen) => renderText(comparisonBlocks(report), screen),
      markdown: () => renderMarkdown(comparisonBlocks(report)),
      json: () => renderComparisonJson(report),
      html: () => htmlFor(comparisonBlocks(report)),
    },
  };
}

import type { RankBy } from '../../assess/ranking/rank-key.ts';
import type { Finding } from '../../check/finding.ts';
import { isWorkable } from '../../check/is-workable.ts';
import { type CompareOptions, compareStates } from '../../compare/compare.ts';
import { comparisonBlocks } from '../../report/comparison/comparison-blocks.ts';
import { renderComparisonJson } from '../../report/comparison/comparison-json.ts';
import type { ComparisonReport } from '../../report/comparison/comparison-report.ts';
import { renderMarkdown } from '../../report/markdown/render-markdown.ts';
import { dateOfEnvironment } from '../date-of-environment.ts';
import { type Host, readVersion } from '../host.ts';
import { type LoadedSide, loadSide, type OpenedSide, openSide } from '../load-side.ts';
import { startProgress } from '../progress.ts';
import { readStdin } from '../read-stdin.ts';
import { reportFindings } from '../report-findings.ts';
import { renderText } from '../screen/render-text.ts';
import { type OutputOptions, writeReports } from '../write-reports.ts';
import { WrongUse } from '../wrong-use.ts';

export type CompareCommandOptions = OutputOptions & {
  readonly sheet?: string;
  readonly sheetAfter?: string;
  readonly assumptions?: string;
  readonly assumptionsAfter?: string;
  /** Undefined where it was not typed: then as in the reports. */
  readonly by?: RankBy;
  readonly all?: true;
  readonly top?: number;
  readonly date?: string;
  readonly skipInvalid: boolean;
};

/** The two states to compare, as typed. */
export interface ComparedPaths {
  readonly before: string;
  readonly after: string;
}

/** Runs `assess compare`: returns the exit code. */
export async function runCompare(
  paths: ComparedPaths,
  options: CompareCommandOptions,
  host: Host,
): Promise<number> {
  const sides = await loadSides(paths, options, host);
  if (!('after' in sides)) return reportFindings(sides, options.color, host, 'compared');
  const report = compareSides(sides, options, host);
  writeReports(
    {
      text: (screen) => renderText(comparisonBlocks(report), screen),
      markdown: () => renderMarkdown(comparisonBlocks(report)),
      json: () => renderComparisonJson(report),
    },
    options,
    host,
  );
  return 0;
}

interface Sides {
  readonly before: LoadedSide;
  readonly after: LoadedSide;
}

/** Reads both sides; returns every problem of both when there is any. */
async function loadSides(
  paths: ComparedPaths,
  options: CompareCommandOptions,
  host: Host,
): Promise<Sides | readonly Finding[]> {
  if (paths.before === '-' && paths.after === '-') {
    throw new WrongUse('Only one of the two can come from standard input.');
  }
  const stdin = await readStdin([paths.before, paths.after], host);
  const { sheet, sheetAfter, assumptions, assumptionsAfter } = options;
  const before = openSide({ path: paths.before, stdin, sheet, assumptions }, host);
  const after = openSide(
    {
      path: paths.after,
      stdin,
      sheet: sheetAfter ?? sheet,
      assumptions: assumptionsAfter ?? assumptions,
    },
    host,
  );
  if (!('asked' in before) || !('asked' in after)) {
    return joinFindings([before, after].flatMap((side) => ('asked' in side ? [] : side)));
  }
  refuseIdleOptions({ before, after }, options);
  const how = { skipInvalid: options.skipInvalid, host };
  const [loadedBefore, loadedAfter] = [loadSide(before, after, how), loadSide(after, before, how)];
  if ('side' in loadedBefore && 'side' in loadedAfter) {
    return { before: loadedBefore, after: loadedAfter };
  }
  return joinFindings([loadedBefore, loadedAfter].flatMap((each) => ('side' in each ? [] : each)));
}

/** A file that is on both sides has its problems told once. */
function joinFindings(findings: readonly Finding[]): Finding[] {
  const known = findings.map((finding) => [JSON.stringify(finding), finding] as const);
  return [...new Map(known).values()];
}

/** A report has its own sheet and assumptions: an option that would have no effect is refused. */
function refuseIdleOptions(
  { before, after }: { readonly before: OpenedSide; readonly after: OpenedSide },
  options: CompareCommandOptions,
): void {
  const [isReportBefore, isReportAfter] = [before.report !== null, after.report !== null];
  const { sheet, sheetAfter, assumptions, assumptionsAfter } = options;
  const isIdle = (after: string | undefined) =>
    isReportBefore && (isReportAfter || after !== undefined);
  const named = [
    { name: '--sheet', value: sheet, isIdle: isIdle(sheetAfter) },
    { name: '--assumptions', value: assumptions, isIdle: isIdle(assumptionsAfter) },
    { name: '--sheet-after', value: sheetAfter, isIdle: isReportAfter },
    { name: '--assumptions-after', value: assumptionsAfter, isIdle: isReportAfter },
  ];
  const idle = named.find(({ value, isIdle }) => value !== undefined && isIdle);
  if (idle === undefined) return;
  throw new WrongUse(
    `${idle.name} has no effect here: a report holds the sheet and the assumptions that it was made with. Name a folder instead.`,
  );
}

function compareSides(
  { before, after }: Sides,
  options: CompareCommandOptions,
  host: Host,
): ComparisonReport {
  const progress = startProgress('tried', 'edits', host);
  const comparison = compareStates(
    before.side,
    after.side,
    findSettings(options, [before, after], host),
    {
      isWorkable,
      onStep: progress.show,
    },
  );
  progress.end();
  return {
    tool: { name: 'assess', version: readVersion(host) },
    comparison,
    before: before.shown,
    after: after.shown,
  };
}

/** How both sides are ranked: as typed, else as the reports were. Throws WrongUse where those disagree. */
function findSettings(
  options: CompareCommandOptions,
  sides: readonly LoadedSide[],
  host: Host,
): CompareOptions {
  const stored = sides.flatMap(({ settings }) => settings ?? []);
  const [first = { by: 'answers', all: false } as const, last = first] = stored;
  const typed = { by: options.by, all: options.all };
  const disputed = (['by', 'all'] as const).find(
    (key) => typed[key] === undefined && first[key] !== last[key],
  );
  if (disputed !== undefined) {
    throw new WrongUse(
      disputed === 'by'
        ? 'The reports were made with different --by: say with --by how to rank both.'
        : 'One report was made with --all and the other without: give --all to rank every candidate of both, or make one of them anew.',
    );
  }
  return {
    by: options.by ?? first.by,
    all: options.all ?? first.all,
    top: options.top ?? stored.findLast(({ top }) => top !== null)?.top ?? undefined,
    date: options.date ?? sides.at(-1)?.shown.provenance.date ?? dateOfEnvironment(host),
  };
}

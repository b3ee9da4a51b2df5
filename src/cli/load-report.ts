import { existsSync } from 'node:fs';
import { assess } from '../assess/assess.ts';
import type { IgnoredFile, Sources } from '../load/inputs.ts';
import { type Locate, load, type Ready, type Stopped } from '../load/load.ts';
import type { Report } from '../report/report.ts';
import type { JudgingOptions } from './commands/shared-options.ts';
import { dateOfEnvironment } from './date-of-environment.ts';
import { findCriteria } from './disk/criteria.ts';
import { isStdin, readStdin } from './disk/read-stdin.ts';
import { sha256 } from './disk/read-text.ts';
import { findSources, STDIN_NAME, stdinSource } from './disk/sources.ts';
import { plural, toWrongUse } from './explain-misuse.ts';
import { type Host, readTool, toAbsolute } from './host.ts';
import { tell } from './output/tell.ts';
import { startProgress } from './progress.ts';
import { reportFindings } from './report-findings.ts';
import { reportIncomparable } from './report-incomparable.ts';
import { WrongUse } from './wrong-use.ts';

/** A report, where its figures stand and what it was loaded from, or the exit code where files stopped it. */
export type LoadedReport =
  | {
      readonly ok: true;
      readonly report: Report;
      readonly locate: Locate;
      readonly plans: Ready['plans'];
      readonly sources: Sources;
    }
  | { readonly ok: false; readonly code: number };

/** What a report on candidates asks for. */
export interface ReportRequest extends JudgingOptions {
  readonly all: boolean;
  readonly top?: number | undefined;
  readonly chances?: boolean;
  readonly color: boolean;
  /** What is made of the candidates: a list, unless it is said. */
  readonly makes?: 'plan';
}

/** Makes the report on some candidates. Problems that stop it go to standard error. */
export async function loadReport(
  paths: readonly string[],
  request: ReportRequest,
  host: Host,
): Promise<LoadedReport> {
  const { by, all, top, chances, assume, skipInvalid, priceBase, date } = request;
  const sources = await findInputs(paths, request, host);
  const progress = startProgress('read', 'files', host);
  const loaded = load(sources, {
    assess: { by, all, top, chances },
    assume,
    skipInvalid,
    priceBase,
    date: date ?? dateOfEnvironment(host),
    tool: readTool(host),
    sha256,
    needsPlans: request.makes === 'plan',
    onFile: progress.show,
  });
  progress.end();
  noteIgnored(loaded.ignored, host);
  switch (loaded.kind) {
    case 'misused':
      throw toWrongUse(loaded.misuse);
    case 'stopped':
      return { ok: false, code: reportStopped(loaded, request, host) };
    case 'incomparable':
      return { ok: false, code: reportIncomparable(loaded.candidates, host) };
    case 'ready': {
      const { state, provenance, readDocuments, locate, plans } = loaded;
      const report = { assessment: assess(state), provenance, readDocuments };
      return { ok: true, report, locate, sources, plans };
    }
    default:
      return loaded satisfies never;
  }
}

function reportStopped(
  { findings, isPlanFaulty }: Stopped,
  { color, makes }: ReportRequest,
  host: Host,
): number {
  const done = makes === 'plan' ? 'planned' : 'ranked';
  return reportFindings(findings, color, host, { done, canSkip: isPlanFaulty !== true });
}

async function findInputs(
  typed: readonly string[],
  request: ReportRequest,
  host: Host,
): Promise<Sources> {
  const paths = typed.length === 0 ? [defaultFolder(host)] : typed;
  const stdin = await readStdin(paths, host);
  const piped = stdin === undefined ? [] : [stdinSource(STDIN_NAME, stdin)];
  const files = paths.filter((path) => !isStdin(path));
  const sources = [...piped, ...findSources(files, host)];
  return { ...findCriteria(request, files, host), candidates: { as: paths.join(', '), sources } };
}

function defaultFolder(host: Host): string {
  if (existsSync(toAbsolute('candidates', host))) return 'candidates';
  throw new WrongUse('There is no folder ./candidates here: name the files or folders to read.');
}

/** Says which files among the candidates are something else. */
export function noteIgnored(ignored: readonly IgnoredFile[], { stderr }: Host): void {
  for (const { file, kind } of ignored) {
    tell(
      stderr,
      `note: ${file} holds ${plural(kind)}, not a candidate; it is read only when --${kind} names it`,
    );
  }
}

import { countFindings, listFailing } from '../../../check/count-findings.ts';
import type { Finding } from '../../../check/finding.ts';
import { ALL_RULES } from '../../../check/registry.ts';
import { checkSources } from '../../../load/check-sources.ts';
import type { CheckReport } from '../../../report/findings/check-report.ts';
import { renderCompact } from '../../../report/findings/compact.ts';
import { findingBlocks } from '../../../report/findings/finding-blocks.ts';
import { renderGithub } from '../../../report/findings/github.ts';
import { renderGitlab } from '../../../report/findings/gitlab.ts';
import { renderFindingsJson } from '../../../report/findings/json.ts';
import { renderJunit } from '../../../report/findings/junit.ts';
import { renameFiles } from '../../../report/findings/rename-files.ts';
import { renderSarif } from '../../../report/findings/sarif.ts';
import { renderMarkdown } from '../../../report/markdown/render-markdown.ts';
import { dateOfEnvironment } from '../../date-of-environment.ts';
import { renameFromBase } from '../../disk/base.ts';
import { findCriteria } from '../../disk/criteria.ts';
import { isStdin } from '../../disk/read-stdin.ts';
import { sha256 } from '../../disk/read-text.ts';
import type { FileToWrite } from '../../disk/write-files.ts';
import { EXIT } from '../../exit.ts';
import { toWrongUse } from '../../explain-misuse.ts';
import { type Host, readVersion } from '../../host.ts';
import { checkOutputs } from '../../output/check-outputs.ts';
import { planOutputs } from '../../output/plan-outputs.ts';
import { type Renderings, writeReports } from '../../output/write-reports.ts';
import { startProgress } from '../../progress.ts';
import { renderPretty } from '../../screen/pretty-findings.ts';
import { WrongUse } from '../../wrong-use.ts';
import type { OptionsOf, RunOf } from '../spec.ts';
import { fixFiles } from './fix-files.ts';
import { chooseFiles, splitScope } from './only.ts';
import { type FileToCheck, findFilesToCheck, listAsked } from './sources.ts';
import { check } from './spec.ts';

type Options = OptionsOf<typeof check>;

/** Runs `assess check`. */
export const runCheck: RunOf<typeof check> = async (host, typed, options) => {
  if (options.dryRun && !options.fix) {
    throw new WrongUse('--dry-run shows what --fix would change: type --fix --dry-run.');
  }
  const { paths, only } = splitScope(typed, options.only, host);
  const asked = listAsked(paths, host);
  const files = await findFilesToCheck(asked, options, host);
  if (files.length === 0 && !options.allowEmpty) {
    throw new WrongUse('There are no files to check there (--allow-empty makes that fine).');
  }
  const names = files.map(({ file }) => file);
  const rename = renameFromBase(options.base, names, host);
  const chosen = chooseFiles(files, only, host);
  const job = { files, beside: listBeside(asked, options), options };
  const all = options.fix ? fixAndCheck(job, chosen, host) : checkAll(job, host);
  const isSpokenOf = new Set(chosen.map(({ file }) => file));
  const findings = only === undefined ? all : all.filter(({ file }) => isSpokenOf.has(file));
  const report = toReport(chosen, findings, options, host);
  const inRepository = renameFiles(report, rename);
  const summary = findSummary(options, host).map((file) => planSummary(file, inRepository));
  const reportHost = isOutputTaken(files, options) ? { ...host, stdout: host.stderr } : host;
  writeReports(listRenderings(report, inRepository), options, reportHost, summary);
  const isFailure = report.failing.some((severity) => report.counts[severity] > 0);
  return isFailure ? EXIT.problems : EXIT.fine;
};

/** What is to be checked. */
interface Job {
  readonly files: readonly FileToCheck[];
  /** The paths beside which the sheet and the assumptions are looked for. */
  readonly beside: readonly string[];
  readonly options: Options;
}

/** The paths that were asked for, with the name of what came on standard input in place of its mark. */
function listBeside(asked: readonly string[], { stdinFilename }: Options): string[] {
  return asked.flatMap((path) => (isStdin(path) ? (stdinFilename ?? []) : path));
}

/** Whether standard output is for a diff or for mended text, so that the report gives way. */
function isOutputTaken(files: readonly FileToCheck[], { fix, dryRun }: Options): boolean {
  return fix && (dryRun || files.some(({ mendedIn }) => mendedIn === 'output'));
}

function fixAndCheck(job: Job, chosen: readonly FileToCheck[], host: Host): readonly Finding[] {
  const { files, options } = job;
  const task = {
    files,
    chosen,
    dryRun: options.dryRun,
    check: (texts: readonly FileToCheck[]) => checkAll({ ...job, files: texts }, host),
    refuseOutputs: () => refuseOutputs(files, options, host),
  };
  return fixFiles(task, host);
}

/** Refuses the outputs that could not be written, before a file is mended. */
function refuseOutputs(checked: readonly FileToCheck[], options: Options, host: Host): void {
  const { files, screen } = planOutputs(check.formats, options);
  const outputs = [...files.map(({ file }) => file), ...findSummary(options, host)];
  checkOutputs(outputs, screen !== undefined || isOutputTaken(checked, options), host);
}

function checkAll({ files, beside, options }: Job, host: Host): readonly Finding[] {
  const date = options.date ?? dateOfEnvironment(host);
  const sources = { ...findCriteria(options, beside, host), files };
  const progress = startProgress('checked', 'files', host);
  const checked = checkSources(sources, { date, sha256, onFile: progress.show });
  progress.end();
  if (checked.kind === 'misused') throw toWrongUse(checked.misuse);
  return checked.findings;
}

function toReport(
  files: readonly FileToCheck[],
  findings: readonly Finding[],
  options: Options,
  host: Host,
): CheckReport {
  const counts = countFindings(findings);
  return {
    version: readVersion(host),
    files: [...new Set([...files, ...findings].map(({ file }) => file))].sort(),
    findings,
    counts,
    failing: listFailing(options, counts),
    rules: ALL_RULES,
    rulesAddress: new URL('docs/rules.md', host.packageRoot).href,
    max: options.max,
  };
}

function listRenderings(
  report: CheckReport,
  inRepository: CheckReport,
): Renderings<(typeof check.formats)[number]> {
  return {
    formats: check.formats,
    renderers: {
      pretty: ({ colour }) => renderPretty(report, colour),
      compact: () => renderCompact(report),
      json: () => renderFindingsJson(report),
      sarif: () => renderSarif(inRepository),
      github: () => renderGithub(inRepository),
      gitlab: () => renderGitlab(inRepository),
      junit: () => renderJunit(inRepository),
      markdown: () => renderMarkdown(findingBlocks(report)),
    },
  };
}

/** The file of which GitHub shows what is added to it, on the page of the run. */
function findSummary({ format }: Options, { env }: Host): string[] {
  const file = env['GITHUB_STEP_SUMMARY'] ?? '';
  return format === 'github' && file !== '' ? [file] : [];
}

function planSummary(file: string, report: CheckReport): FileToWrite {
  return { file, text: () => renderMarkdown(findingBlocks(report)), existing: 'added-to' };
}

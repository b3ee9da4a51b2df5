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
import { type FileToCheck, findFilesToCheck } from './sources.ts';
import { check } from './spec.ts';

type Options = OptionsOf<typeof check>;

/** Runs `assess check`. */
export const runCheck: RunOf<typeof check> = async (host, paths, options) => {
  const files = await findFilesToCheck(paths, options, host);
  if (files.length === 0 && !options.allowEmpty) {
    throw new WrongUse('There are no files to check there (--allow-empty makes that fine).');
  }
  const rename = renameFromBase(
    options.base,
    files.map(({ file }) => file),
    host,
  );
  const findings = options.fix ? fixAndCheck(files, options, host) : checkAll(files, options, host);
  const report = toReport(files, findings, options, host);
  const inRepository = renameFiles(report, rename);
  const summary = findSummary(options, host).map((file) => planSummary(file, inRepository));
  writeReports(listRenderings(report, inRepository), options, host, summary);
  const isFailure = report.failing.some((severity) => report.counts[severity] > 0);
  return isFailure ? EXIT.problems : EXIT.fine;
};

/** Fixes until nothing changes: mending a key may bring a misspelt criterion to light. */
function fixAndCheck(
  files: readonly FileToCheck[],
  options: Options,
  host: Host,
): readonly Finding[] {
  const findings = checkAll(files, options, host);
  refuseOutputs(options, host);
  return fixFiles(files, findings, host) ? fixAndCheck(files, options, host) : findings;
}

/** Refuses the outputs that could not be written, before a file is mended. */
function refuseOutputs(options: Options, host: Host): void {
  const { files, screen } = planOutputs(check.formats, options);
  const outputs = [...files.map(({ file }) => file), ...findSummary(options, host)];
  checkOutputs(outputs, screen !== undefined, host);
}

function checkAll(files: readonly FileToCheck[], options: Options, host: Host): readonly Finding[] {
  const date = options.date ?? dateOfEnvironment(host);
  const sources = { ...findCriteria(options, host), files };
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

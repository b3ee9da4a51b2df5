import { appendFileSync, existsSync } from 'node:fs';
import type { Finding } from '../../check/finding.ts';
import { ALL_RULES } from '../../check/registry.ts';
import type { Context } from '../../check/rule.ts';
import type { Severity } from '../../check/severity.ts';
import { takeIntoUse } from '../../load/assumptions-in-use.ts';
import type { CheckReport, Counts, WordedFinding } from '../../report/findings/check-report.ts';
import { renderCompact } from '../../report/findings/compact.ts';
import { findingBlocks } from '../../report/findings/finding-blocks.ts';
import { renderGithub } from '../../report/findings/github.ts';
import { renderFindingsJson } from '../../report/findings/json.ts';
import { renderJunit } from '../../report/findings/junit.ts';
import { renderSarif } from '../../report/findings/sarif.ts';
import { renderMarkdown } from '../../report/markdown/render-markdown.ts';
import {
  checkFiles,
  type FileToCheck,
  listFilesToCheck,
  readCriteriaAmong,
  toFileToCheck,
} from '../check-files.ts';
import { dateOfEnvironment } from '../date-of-environment.ts';
import { fixFiles } from '../fix-files.ts';
import { type Host, readVersion, toAbsolute } from '../host.ts';
import { loadCriteria } from '../load-criteria.ts';
import { startProgress } from '../progress.ts';
import { findOrRefuse, STDIN_NAME } from '../read-documents.ts';
import { readShipped } from '../read-shipped.ts';
import { readStdin } from '../read-stdin.ts';
import { renderPretty } from '../screen/pretty-findings.ts';
import { wordFindings } from '../word-findings.ts';
import { type OutputOptions, type Writers, writeReports } from '../write-reports.ts';
import { WrongUse } from '../wrong-use.ts';

export interface CheckOptions extends OutputOptions {
  readonly sheet?: string;
  readonly assumptions?: string;
  readonly date?: string;
  readonly failOn: Severity;
  readonly maxWarnings?: number;
  readonly max: number;
  readonly fix: boolean;
  readonly stdinFilename?: string;
  readonly allowEmpty: boolean;
}

/** Runs `assess check`: returns the exit code. */
export async function runCheck(
  paths: readonly string[],
  options: CheckOptions,
  host: Host,
): Promise<number> {
  const stdin = await readStdin(paths, host);
  const files = findFilesToCheck(paths, stdin, options, host);
  if (files.length === 0 && !options.allowEmpty) {
    throw new WrongUse('There are no files to check there (--allow-empty makes that fine).');
  }
  const findings = options.fix ? fixAndCheck(files, options, host) : checkAll(files, options, host);
  const report = toReport(files, findings, options, host);
  writeReports(toWriters(report), options, host);
  if (options.format === 'github') appendSummary(report, host);
  return isFailure(report.counts, options) ? 1 : 0;
}

/** Fixes until nothing changes: mending a key may bring a misspelt criterion to light. */
function fixAndCheck(files: readonly FileToCheck[], options: CheckOptions, host: Host): Finding[] {
  const findings = checkAll(files, options, host);
  const fixed = fixFiles(files, findings, host);
  if (fixed.length === 0) return findings;
  for (const file of fixed) host.stderr.write(`fixed ${file}\n`);
  return fixAndCheck(files, options, host);
}

function checkAll(files: readonly FileToCheck[], options: CheckOptions, host: Host): Finding[] {
  const progress = startProgress('checked', 'files', host);
  const findings = checkFiles(files, findContext(files, options, host), progress.show);
  progress.end();
  return findings;
}

/** The files that the paths stand for; without any, those in `./criteria` and `./candidates`. */
function findFilesToCheck(
  paths: readonly string[],
  stdin: Uint8Array | undefined,
  options: CheckOptions,
  host: Host,
): FileToCheck[] {
  const exists = (folder: string) => existsSync(toAbsolute(folder, host));
  const asked = paths.length > 0 ? paths : ['criteria', 'candidates'].filter(exists);
  const named = asked.filter((path) => path !== '-');
  const files = listFilesToCheck(findOrRefuse(named, host), host);
  if (stdin === undefined) return files;
  const name = options.stdinFilename ?? STDIN_NAME;
  if (files.some((file) => file.name === name)) {
    throw new WrongUse(
      `Standard input is called ${name}, and so is a file to check: leave one out.`,
    );
  }
  return [...files, toFileToCheck(name, stdin)];
}

function findContext(files: readonly FileToCheck[], options: CheckOptions, host: Host): Context {
  const { sheet, assumptions } = loadCriteria(options, host, readCriteriaAmong(files));
  return {
    sheet: 'file' in sheet ? sheet.document.value : null,
    assumptions:
      'file' in assumptions
        ? takeIntoUse(assumptions, readShipped('assumptions', host)).value
        : null,
    date: options.date ?? dateOfEnvironment(host),
  };
}

function toReport(
  files: readonly FileToCheck[],
  findings: readonly Finding[],
  { max }: CheckOptions,
  host: Host,
): CheckReport {
  const worded = wordFindings(findings);
  const names = files.map(({ name }) => name).sort();
  return {
    version: readVersion(host),
    files: names,
    findings: worded,
    counts: count(worded),
    rules: ALL_RULES,
    max,
  };
}

function count(findings: readonly WordedFinding[]): Counts {
  const ofSeverity = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    error: ofSeverity('error'),
    warning: ofSeverity('warning'),
    note: ofSeverity('note'),
  };
}

function toWriters(report: CheckReport): Writers {
  return {
    pretty: ({ colour }) => renderPretty(report, colour),
    compact: () => renderCompact(report),
    json: () => renderFindingsJson(report),
    sarif: () => renderSarif(report),
    github: () => renderGithub(report),
    junit: () => renderJunit(report),
    markdown: () => renderMarkdown(findingBlocks(report)),
  };
}

/** GitHub shows what is appended to this file on the page of the run. */
function appendSummary(report: CheckReport, host: Host): void {
  const file = host.env['GITHUB_STEP_SUMMARY'];
  if (file === undefined || file === '') return;
  appendFileSync(toAbsolute(file, host), renderMarkdown(findingBlocks(report)));
}

function isFailure(
  { error, warning, note }: Counts,
  { failOn, maxWarnings }: CheckOptions,
): boolean {
  const counted = {
    error,
    warning: error + warning,
    note: error + warning + note,
  };
  return counted[failOn] > 0 || (maxWarnings !== undefined && warning > maxWarnings);
}

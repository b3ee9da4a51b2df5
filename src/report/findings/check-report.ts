import type { Counts } from '../../check/count-findings.ts';
import type { Finding } from '../../check/finding.ts';
import type { RuleInfo } from '../../check/rule.ts';
import type { Severity } from '../../check/severity.ts';
import { count } from '../words/show-answers.ts';

/** The result of checking some files: all that a reporter needs. Findings stand by file, line, column. */
export interface CheckReport {
  readonly version: string;
  readonly files: readonly string[];
  readonly findings: readonly Finding[];
  readonly counts: Counts;
  /** The severities whose findings fail the check. */
  readonly failing: readonly Severity[];
  readonly rules: readonly RuleInfo[];
  /** The address of the document that explains every rule, each under its id. */
  readonly rulesAddress: string;
  /** How many findings to show at most, where a person reads them. */
  readonly max: number;
}

/** `file:line:column` of a finding. */
export function showPlace({ file, span }: Pick<Finding, 'file' | 'span'>): string {
  return `${file}:${span.line}:${span.column}`;
}

/** The message with how to mend it. */
export function tellFinding({ message, fix }: Finding): string {
  return fix === undefined ? message : `${message} ${fix}`;
}

/** The counts in words: `2 errors, 1 warning and 0 notes in 3 files`. */
export function tellCounts({ counts, files }: CheckReport): string {
  return `${count(counts.error, 'error')}, ${count(counts.warning, 'warning')} and ${count(counts.note, 'note')} in ${count(files.length, 'file')}`;
}

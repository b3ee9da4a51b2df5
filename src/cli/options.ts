import { type Command, InvalidArgumentError, Option } from 'commander';
import type { RankBy } from '../assess/ranking/rank-key.ts';
import { isRealDay } from '../documents/parts/calendar-date.ts';
import type { OutputOptions } from './write-reports.ts';

/** Options that say which files to judge against and what to assume. */
export interface JudgingOptions {
  readonly sheet?: string;
  readonly assumptions?: string;
  readonly assume: readonly string[];
  readonly skipInvalid: boolean;
  readonly date?: string;
  readonly by: RankBy;
  readonly all: boolean;
  readonly top?: number;
  readonly flows?: string;
  readonly chances?: boolean;
}

/** The options of a command that reports on candidates. */
export type ReportOptions = JudgingOptions & OutputOptions;

/** Adds the options that every report on candidates takes. */
export function addReportOptions(command: Command): Command {
  return addJudgingOptions(command)
    .option(
      '--top <k>',
      'say for each candidate whether it is in the top K whatever the unknowns',
      toCount,
    )
    .option('--all', 'rank every candidate, whatever its status', false)
    .option('--flows <file.csv>', 'write the yearly flows of every appraisal as CSV');
}

/** Adds the options that say what to judge against, what to assume, and how to order. */
export function addJudgingOptions(command: Command): Command {
  return command
    .option('--sheet <file>', 'the sheet to judge against')
    .option('--assumptions <file>', 'the assumptions to cost with')
    .option(
      '--assume <path=value>',
      'take a value in place of the one in a file; repeatable',
      collect,
      [],
    )
    .addOption(
      new Option('--by <key>', 'what ranks candidates with equal verdicts')
        .choices(['answers', 'saving', 'npv'])
        .default('answers'),
    )
    .option('--skip-invalid', 'leave out files with problems, and say so in the report', false)
    .option(
      '--date <yyyy-mm-dd>',
      'the day the report is as at (default: SOURCE_DATE_EPOCH, else none)',
      toDay,
    );
}

/** Adds the options that say where a report goes and in which format. */
export function addOutputOptions(command: Command, formats: readonly string[]): Command {
  return command
    .addOption(
      new Option('-f, --format <format>', 'the format for standard output').choices([...formats]),
    )
    .option(
      '-o, --output <file>',
      'write a file whose ending chooses the format; repeatable',
      collect,
      [],
    )
    .option('--json', 'short for --format json')
    .option('--no-color', 'write without colour');
}

function collect(value: string, before: readonly string[]): string[] {
  return [...before, value];
}

/** Reads a whole number of at least 1. */
export function toCount(typed: string): number {
  if (!/^[1-9]\d{0,8}$/.test(typed))
    throw new InvalidArgumentError('It must be a whole number of at least 1.');
  return Number(typed);
}

/** Reads a whole number. */
export function toLimit(typed: string): number {
  if (!/^\d{1,9}$/.test(typed)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(typed);
}

/** Reads a date. */
export function toDay(typed: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed) || !isRealDay(typed)) {
    throw new InvalidArgumentError('It must be a date such as 2026-11-20.');
  }
  return typed;
}

import { RANK_BY } from '../../documents/rank-by.ts';
import type { FormatName } from '../../report/formats.ts';
import type { OutputOptions } from '../output/output-options.ts';
import {
  choiceOption,
  countOption,
  dayOption,
  switchOption,
  textOption,
  textsOption,
  yearOption,
} from './option-kinds.ts';
import type { ArgumentSpec, OptionSpec, OptionValues } from './spec.ts';

/** The files that a command works on. */
export const PATHS = {
  name: 'paths',
  takes: 'many',
  description: 'files, folders or - for standard input (default: ./candidates)',
} as const satisfies ArgumentSpec;

/** Writing without colour, whatever the terminal can do. */
export const COLOR: OptionSpec<boolean> = {
  isNegated: true,
  description: 'write without colour',
  initial: true,
};

/** The options that say what to judge against, what to assume, and how to order. */
export const JUDGING_OPTIONS = {
  sheet: textOption('<file>', 'the sheet to judge against'),
  assumptions: textOption('<file>', 'the assumptions to cost with'),
  assume: textsOption('<path=value>', 'take a value in place of the one in a file; repeatable'),
  priceBase: yearOption('bring every amount to the prices of this year: 2024, or 2024-25'),
  by: choiceOption('<key>', 'what ranks candidates with equal verdicts', RANK_BY, 'answers'),
  skipInvalid: switchOption('leave out files with problems, and say so in the report'),
  date: dayOption('the day the report is as at (default: SOURCE_DATE_EPOCH, else none)'),
};

/** Marking CSV for a program that takes it for something else than UTF-8 otherwise. */
export const EXCEL = switchOption('begin CSV with the byte order mark that Excel needs');

/** The values of the options that say what to judge against. */
export type JudgingOptions = OptionValues<typeof JUDGING_OPTIONS>;

/** The options that every report on candidates takes. */
export const REPORT_OPTIONS = {
  ...JUDGING_OPTIONS,
  top: countOption(
    '<k>',
    'say for each candidate whether it is in the top K whatever the unknowns',
  ),
  all: switchOption('rank every candidate, whatever its status'),
  flows: textOption('<file.csv>', 'write the yearly flows of every appraisal as CSV'),
  excel: EXCEL,
};

/** The exact chance of each rank. */
export const CHANCES = switchOption(
  'add the exact chance of each rank, for at most 2,000 ranked candidates',
);

/** All that a screen shows in short otherwise. */
export const METHOD = switchOption(
  'print on the screen all that Markdown holds: reasons, answers, sources and the method',
);

/** A page that does nothing. */
export const STATIC = switchOption(
  'write HTML without a script and without the texts of the files',
);

/** The options that say where a report goes, for one that has some formats. */
export function outputOptions(formats: readonly FormatName[]) {
  return {
    format: {
      short: '-f',
      ...choiceOption('<format>', 'the format for standard output', formats),
    },
    output: {
      short: '-o',
      ...textsOption('<file>', 'write a file whose ending chooses the format; repeatable'),
    },
    json: switchOption('short for --format json'),
    color: COLOR,
  } satisfies { readonly [Key in keyof OutputOptions]-?: OptionSpec<OutputOptions[Key]> };
}

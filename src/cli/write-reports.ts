import { statSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { explainFault } from '../files/find-files.ts';
import type { Screen } from '../report/terminal/screen.ts';
import { chalkFor, widthOf } from './output-streams.ts';
import { WrongUse } from './wrong-use.ts';

/** The formats that a report can be written in. */
export const FORMATS = ['text', 'markdown', 'json', 'csv'] as const;

export type Format = (typeof FORMATS)[number];

/** Writes one report in some of the formats. */
export type Writers = { readonly [F in Format]?: (screen: Screen) => string };

/** Where reports go. */
export interface OutputOptions {
  readonly format?: Format | undefined;
  readonly json?: boolean | undefined;
  readonly output?: readonly string[] | undefined;
  readonly color: boolean;
}

const ENDINGS: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.json': 'json',
  '.csv': 'csv',
};

/** The width of a text report that goes into a file. */
const FILE_WIDTH = 100;

/**
 * Writes a report to standard output, or to the files named with `-o`, or to both where a format is
 * also asked for. Throws WrongUse for a format that this report has not, before anything is written.
 */
export function writeReports(writers: Writers, options: OutputOptions): void {
  const { output = [] } = options;
  const format = options.json === true ? 'json' : options.format;
  const files = output.map((file) => ({ file, write: writerFor(formatOf(file), writers) }));
  const toScreen = output.length === 0 || format !== undefined;
  const write = toScreen ? writerFor(format ?? 'text', writers) : undefined;
  const plain = { width: FILE_WIDTH, colour: chalkFor(process.stdout, false) };
  for (const each of files) writeFile(each.file, each.write(plain));
  if (write === undefined) return;
  const { stdout } = process;
  stdout.write(write({ width: widthOf(stdout), colour: chalkFor(stdout, options.color) }));
}

function formatOf(file: string): Format {
  const format = ENDINGS[extname(file).toLowerCase()];
  if (format !== undefined) return format;
  const endings = Object.keys(ENDINGS).join(', ');
  throw new WrongUse(`-o ${file}: the ending chooses the format; it may be ${endings}.`);
}

function writerFor(format: Format, writers: Writers): (screen: Screen) => string {
  const writer = writers[format];
  if (writer !== undefined) return writer;
  const known = FORMATS.filter((each) => writers[each] !== undefined).join(', ');
  throw new WrongUse(`This report cannot be written as ${format}; it can as ${known}.`);
}

/** Replaces a file in one step, so that nobody ever sees half a report. Devices are written to directly. */
function writeFile(file: string, text: string): void {
  try {
    const isSpecial = !(statSync(file, { throwIfNoEntry: false })?.isFile() ?? true);
    if (isSpecial) writeFileSync(file, text);
    else writeFileAtomic.sync(file, text);
  } catch (error) {
    throw new WrongUse(`-o ${file}: ${explainFault(error)}.`);
  }
}

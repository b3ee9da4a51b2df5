import { statSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { explainFault } from './disk/find-files.ts';
import { type Host, toAbsolute } from './host.ts';
import { chalkFor, widthOf } from './output-streams.ts';
import type { Screen } from './screen/screen.ts';
import { WrongUse } from './wrong-use.ts';

/** The formats that one report can be written in, by name; the first is for the screen. */
export type Writers = Readonly<Record<string, (screen: Screen) => string>>;

/** Where reports go. */
export interface OutputOptions {
  readonly format?: string | undefined;
  readonly json?: boolean | undefined;
  readonly output?: readonly string[] | undefined;
  readonly color: boolean;
}

const ENDINGS: Readonly<Record<string, string>> = {
  '.txt': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.json': 'json',
  '.csv': 'csv',
  '.sarif': 'sarif',
  '.xml': 'junit',
};

/** The width of a text report that goes into a file. */
const FILE_WIDTH = 100;

/**
 * Writes a report to standard output, to the files named with `-o`, or to both where a format is
 * also asked for. A file is named alone, its ending choosing the format, or as `format=file`.
 * Throws WrongUse for a format that this report has not, before anything is written.
 */
export function writeReports(writers: Writers, options: OutputOptions, host: Host): void {
  const { output = [] } = options;
  const [screenFormat = ''] = Object.keys(writers);
  const format = options.json === true ? 'json' : options.format;
  const files = output.map((target) => planFile(target, writers));
  const toScreen = output.length === 0 || format !== undefined;
  const write = toScreen ? writerFor(format ?? screenFormat, writers) : undefined;
  const plain = { width: FILE_WIDTH, colour: chalkFor(host.stdout, host.env, false) };
  for (const { file, text } of files.map((each) => ({ ...each, text: each.write(plain) }))) {
    writeFile(file, text, host);
  }
  if (write === undefined) return;
  const { stdout, env } = host;
  const colour = chalkFor(stdout, env, options.color);
  stdout.write(write({ width: widthOf(stdout, env), colour }));
}

interface PlannedFile {
  readonly file: string;
  readonly write: (screen: Screen) => string;
}

function planFile(target: string, writers: Writers): PlannedFile {
  const [, named, rest] = /^([a-z]+)=(.+)$/.exec(target) ?? [];
  if (named !== undefined && rest !== undefined) {
    return { file: rest, write: writerFor(named, writers) };
  }
  const format = ENDINGS[extname(target).toLowerCase()];
  if (format !== undefined) return { file: target, write: writerFor(format, writers) };
  const endings = Object.keys(ENDINGS).filter((ending) =>
    Object.hasOwn(writers, ENDINGS[ending] ?? ''),
  );
  throw new WrongUse(
    `-o ${target}: the ending chooses the format; it may be ${endings.join(', ')}, or write FORMAT=${target}.`,
  );
}

function writerFor(format: string, writers: Writers): (screen: Screen) => string {
  const writer = Object.hasOwn(writers, format) ? writers[format] : undefined;
  if (writer !== undefined) return writer;
  const known = Object.keys(writers).join(', ');
  throw new WrongUse(`This report cannot be written as ${format}; it can as ${known}.`);
}

/** Replaces a file in one step, so that nobody ever sees half a report. Devices are written to directly. */
export function writeFile(file: string, text: string, host: Host): void {
  const path = toAbsolute(file, host);
  try {
    const isSpecial = !(statSync(path, { throwIfNoEntry: false })?.isFile() ?? true);
    if (isSpecial) writeFileSync(path, text);
    else writeFileAtomic.sync(path, text);
  } catch (error) {
    throw new WrongUse(`${file}: ${explainFault(error)}.`);
  }
}

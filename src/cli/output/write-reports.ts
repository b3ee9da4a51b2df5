import { extname } from 'node:path';
import { type FormatName, findFormat, listEndings } from '../../report/formats.ts';
import type { Printable } from '../../report/harmless/harmless.ts';
import { writeFile } from '../disk/write-file.ts';
import type { Host } from '../host.ts';
import type { Screen } from '../screen/screen.ts';
import { WrongUse } from '../wrong-use.ts';
import type { OutputOptions } from './output-options.ts';
import { chalkFor, widthOf } from './streams.ts';

/** A report in the formats that it can be written in, the one for the screen first. */
export interface Renderings<Format extends FormatName> {
  readonly formats: readonly Format[];
  readonly renderers: { readonly [Name in NoInfer<Format>]: Render };
}

type Render = (screen: Screen) => Printable;

/** The width of a text report that goes into a file. */
const FILE_WIDTH = 100;

/**
 * Writes a report to standard output, to the files named with `-o`, or to both where a format is
 * also asked for. A file is named alone, its ending choosing the format, or as `format=file`.
 * Throws WrongUse for a format that this report has not, before anything is written.
 */
export function writeReports<Format extends FormatName>(
  report: Renderings<Format>,
  options: OutputOptions,
  host: Host,
): void {
  const { stdout, env } = host;
  const format = options.json ? 'json' : options.format;
  const files = options.output.map((target) => planFile(target, report));
  const isForScreen = files.length === 0 || format !== undefined;
  const render = isForScreen ? findRenderer(format ?? report.formats[0], report) : undefined;
  const plain = { width: FILE_WIDTH, colour: chalkFor(stdout, env, false) };
  for (const { file, text } of files.map((each) => ({ ...each, text: each.render(plain) }))) {
    writeFile(file, text, host);
  }
  if (render === undefined) return;
  const colour = chalkFor(stdout, env, options.color);
  stdout.write(render({ width: widthOf(stdout, env), colour }));
}

interface PlannedFile {
  readonly file: string;
  readonly render: Render;
}

function planFile<Format extends FormatName>(
  target: string,
  report: Renderings<Format>,
): PlannedFile {
  const [, named, rest] = /^([a-z]+)=(.+)$/.exec(target) ?? [];
  if (named !== undefined && rest !== undefined) {
    return { file: rest, render: findRenderer(named, report) };
  }
  const format = findFormat(extname(target));
  if (format !== undefined) return { file: target, render: findRenderer(format, report) };
  const endings = listEndings(report.formats).join(', ');
  throw new WrongUse(
    `-o ${target}: the ending chooses the format; it may be ${endings}, or write FORMAT=${target}.`,
  );
}

function findRenderer<Format extends FormatName>(
  typed: string | undefined,
  { formats, renderers }: Renderings<Format>,
): Render {
  const format = formats.find((name) => name === typed);
  if (format !== undefined) return renderers[format];
  const known = formats.join(', ');
  throw new WrongUse(`This report cannot be written as ${typed}; it can as ${known}.`);
}

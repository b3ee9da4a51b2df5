import { basename, extname } from 'node:path';
import { type FormatName, findFormat, findNamedFormat, listEndings } from '../../report/formats.ts';
import { WrongUse } from '../wrong-use.ts';
import type { OutputOptions } from './output-options.ts';

/** Where a report goes, and in which format each time. */
export interface OutputPlan<Format extends FormatName> {
  readonly files: readonly { readonly file: string; readonly format: Format }[];
  /** The format for standard output; undefined where nothing goes there. */
  readonly screen: Format | undefined;
}

/**
 * Reads where a report that has some formats, the one for the screen first, is to go: to standard
 * output, to the files named with `-o`, or to both where a format is also asked for. A file is named
 * alone, its ending choosing the format, or as `format=file`. Throws WrongUse for a format that the
 * report has not.
 */
export function planOutputs<Format extends FormatName>(
  formats: readonly [Format, ...Format[]],
  { output, json, format }: OutputOptions,
): OutputPlan<Format> {
  const files = output.map((target) => planFile(target, formats));
  const typed = json ? 'json' : format;
  if (typed !== undefined) return { files, screen: findKnown(typed, formats) };
  return { files, screen: files.length === 0 ? formats[0] : undefined };
}

function planFile<Format extends FormatName>(target: string, formats: readonly Format[]) {
  const [, named, rest] = /^([a-z]+)=(.+)$/.exec(target) ?? [];
  if (named !== undefined && rest !== undefined) {
    return { file: rest, format: findKnown(named, formats) };
  }
  const byName = formats.find((name) => name === findNamedFormat(basename(target)));
  const format = byName ?? findFormat(extname(target));
  if (format !== undefined) return { file: target, format: findKnown(format, formats) };
  const endings = listEndings(formats).join(', ');
  throw new WrongUse(
    `-o ${target}: the ending chooses the format; it may be ${endings}, or write FORMAT=${target}.`,
  );
}

function findKnown<Format extends FormatName>(typed: string, formats: readonly Format[]): Format {
  const format = formats.find((name) => name === typed);
  if (format !== undefined) return format;
  throw new WrongUse(`This report cannot be written as ${typed}; it can as ${formats.join(', ')}.`);
}

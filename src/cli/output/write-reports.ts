import type { FormatName } from '../../report/formats.ts';
import type { Printable } from '../../report/harmless/harmless.ts';
import { type FileToWrite, writeFiles } from '../disk/write-files.ts';
import type { Host } from '../host.ts';
import type { Screen } from '../screen/screen.ts';
import { checkOutputs } from './check-outputs.ts';
import type { OutputOptions } from './output-options.ts';
import { type OutputPlan, planOutputs } from './plan-outputs.ts';
import { chalkFor, widthOf } from './streams.ts';

/** A report in the formats that it can be written in, the one for the screen first. */
export interface Renderings<Format extends FormatName> {
  readonly formats: readonly [Format, ...Format[]];
  readonly renderers: { readonly [Name in NoInfer<Format>]: (screen: Screen) => Printable };
}

/** The width of a text report that goes into a file. */
const FILE_WIDTH = 100;

/**
 * Throws WrongUse where a report could not be written where the options say, or would destroy what was
 * read: for work that takes so long that nobody should learn of it only afterwards.
 */
export function checkReports<Format extends FormatName>(
  formats: readonly [Format, ...Format[]],
  options: OutputOptions,
  host: Host,
  more: readonly string[] = [],
): OutputPlan<Format> {
  const plan = planOutputs(formats, options);
  const files = [...plan.files.map(({ file }) => file), ...more];
  checkOutputs(files, plan.screen !== undefined, host);
  return plan;
}

/**
 * Writes a report where the options say, and `more` files beside it. Throws WrongUse before
 * anything is written where one of them could not be, or would destroy what was read.
 */
export function writeReports<Format extends FormatName>(
  { formats, renderers }: Renderings<Format>,
  options: OutputOptions,
  host: Host,
  more: readonly FileToWrite[] = [],
): void {
  const { stdout, env } = host;
  const { files, screen } = checkReports(
    formats,
    options,
    host,
    more.map(({ file }) => file),
  );
  const plain = { width: FILE_WIDTH, colour: chalkFor(stdout, env, false) };
  const texts = [
    ...files.map(({ file, format }) => ({ file, text: renderers[format](plain) })),
    ...more.map((each) => ({ ...each, text: each.text() })),
  ];
  writeFiles(
    texts.map(({ text, ...each }) => ({ ...each, text: () => text })),
    host,
  );
  if (screen === undefined) return;
  const colour = chalkFor(stdout, env, options.color);
  stdout.write(renderers[screen]({ width: widthOf(stdout, env), colour }));
}

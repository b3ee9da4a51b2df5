import { Command, Help, type Option } from 'commander';
import { showLines } from '../report/harmless/plain-text.ts';
import { addCommand } from './commands/add-command.ts';
import { commandNames } from './commands/commands.ts';
import { type Host, type OutputStream, readVersion } from './host.ts';

/** The command line. `finish` takes the exit code of the command that ran. */
export function buildProgram(host: Host, finish: (code: number) => void): Command {
  const program = new Command('assess')
    .description(
      'Judges public-service functions against a sheet of criteria, estimates what a\nshared platform would save, and writes ranked, costed hit lists.',
    )
    .version(readVersion(host), '-v, --version', 'print the version')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => host.stdout.write(showLines(text)),
      writeErr: (text) => host.stderr.write(showLines(text)),
      getOutHelpWidth: () => helpWidth(host.stdout),
      getErrHelpWidth: () => helpWidth(host.stderr),
    })
    .configureHelp({ optionDescription: describeOption })
    .showHelpAfterError('(assess --help shows what can be typed)')
    .addHelpText('after', HELP);
  for (const name of commandNames()) addCommand(program, name, host, finish);
  return program;
}

/** The width to wrap help to; the usual one where it goes into a pipe. */
function helpWidth({ isTTY, columns }: OutputStream): number {
  return (isTTY === true ? columns : undefined) ?? 80;
}

/** An option without a default that says no more than that it was not typed. */
function describeOption(option: Option): string {
  return new Help().optionDescription(option).replace(/ \(default: (?:false|\[\])\)$/, '');
}

const HELP = `
Without a command, assess ranks: "assess --top 3" is "assess rank --top 3".
"assess help rank" shows the options of a command.

Examples:
  $ assess                          rank the files in ./candidates
  $ assess -o hit-list.md           write the hit list as Markdown
  $ assess explain registrars       one candidate, with all working
  $ assess ask                      what to find out next
  $ assess compare last-month.json .   what changed since, and why
  $ assess plan --budget 2027-28=£20m  which platforms to start when
  $ assess check                    validate the files in ./criteria and ./candidates
  $ assess new boat-permits         start a candidate file

Exit codes: 0 fine, 1 problems in the files, 2 wrong use or nothing to read, 3 a bug in assess.`;

import { Argument, type Command, Option } from 'commander';
import type { Host } from '../host.ts';
import { COMMAND_RUNS } from './command-runs.ts';
import { COMMANDS, type CommandName } from './commands.ts';
import { outputOptions } from './shared-options.ts';
import type { ArgumentSpec, CommandSpec, GivenTo, OptionSpec, RunOf } from './spec.ts';

/** Adds a command to the program as its spec says. `finish` takes its exit code when it has run. */
export function addCommand<Name extends CommandName>(
  program: Command,
  name: Name,
  host: Host,
  finish: (code: number) => void,
): void {
  const load: () => Promise<RunOf<(typeof COMMANDS)[Name]>> = COMMAND_RUNS[name];
  describe(program, name, COMMANDS[name]).action(
    async (...given: GivenTo<(typeof COMMANDS)[Name]>) => {
      const run = await load();
      // biome-ignore lint/plugin: as many as the command takes, paths being one list
      finish(await run(host, ...given));
    },
  );
}

/** The command with all that its help says. */
function describe(program: Command, name: string, spec: CommandSpec): Command {
  const command = program
    .command(name, { isDefault: spec.isDefault === true })
    .description(spec.summary)
    .addHelpText('after', spec.help);
  for (const each of spec.arguments) command.addArgument(toArgument(each));
  const output = spec.formats.length === 0 ? {} : outputOptions(spec.formats);
  for (const [key, each] of Object.entries<OptionSpec>({ ...spec.options, ...output })) {
    command.addOption(toOption(key, each));
  }
  return command;
}

function toArgument({ name, takes, description, choices }: ArgumentSpec): Argument {
  const syntax = { one: `<${name}>`, 'one-or-none': `[${name}]`, many: `[${name}...]` }[takes];
  const argument = new Argument(syntax, description);
  return choices === undefined ? argument : argument.choices(choices);
}

function toOption(key: string, spec: OptionSpec): Option {
  const { short, value, isNegated, description, initial, choices } = spec;
  const name = key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const long = `--${isNegated ? 'no-' : ''}${name}`;
  const flags = short === undefined ? long : `${short}, ${long}`;
  const option = new Option(value === undefined ? flags : `${flags} ${value}`, description);
  if (choices !== undefined) option.choices(choices);
  if (spec.read !== undefined) option.argParser(spec.read);
  return initial === undefined || isNegated ? option : option.default(initial);
}

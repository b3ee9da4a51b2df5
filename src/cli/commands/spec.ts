import type { FormatName } from '../../report/formats.ts';
import type { Host } from '../host.ts';
import type { OutputOptions } from '../output/output-options.ts';

/** What is typed after the name of a command: one word, one that may be left out, or any number. */
export interface ArgumentSpec {
  readonly name: string;
  readonly takes: 'one' | 'one-or-none' | 'many';
  readonly description: string;
  /** The words that are taken; any where left out. */
  readonly choices?: readonly string[];
}

/** An option of a command. Its name is the key that it stands under: `skipInvalid` is `--skip-invalid`. */
export interface OptionSpec<T = unknown> {
  /** The short flag, such as `-f`. */
  readonly short?: string;
  /** What follows the flag, such as `<file>`; nothing where it is a switch. */
  readonly value?: string;
  /** Whether the flag takes away what is so without it: `--no-color`. */
  readonly isNegated?: true;
  readonly description: string;
  /** What holds where the option is not typed. */
  readonly initial: T;
  readonly choices?: readonly string[];
  /** Reads what was typed; throws commander's InvalidArgumentError. `before` is the value so far. */
  read?(typed: string, before: T): T;
}

/** All that the command line says of a command, without running it. */
export interface CommandSpec {
  /** One line for the list of commands. */
  readonly summary: string;
  readonly arguments: readonly ArgumentSpec[];
  /** In the order of the help. */
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** The formats of its report, the one for the screen first; none where it writes no report. */
  readonly formats: readonly FormatName[];
  /** What the help says below the options: examples above all. */
  readonly help: string;
  /** Whether it runs where no command is named. */
  readonly isDefault?: true;
}

/** Keeps the exact type of a spec, from which the type of its `run` follows. */
export function defineCommand<const Spec extends CommandSpec>(spec: Spec): Spec {
  return spec;
}

/** Runs a command on what was typed for its arguments and options; returns the exit code. */
export type RunOf<Spec extends CommandSpec> = (
  host: Host,
  ...given: GivenTo<Spec>
) => number | Promise<number>;

/** What a command is given: the value of each argument, and those of its options. */
export type GivenTo<Spec extends CommandSpec> = readonly [
  ...ArgumentValues<Spec['arguments']>,
  OptionsOf<Spec>,
];

/** The values of a command's options, with those that say where its report goes. */
export type OptionsOf<Spec extends CommandSpec> = OptionValues<Spec['options']> &
  (Spec['formats'] extends readonly [] ? unknown : OutputOptions);

/** The values of some options. */
export type OptionValues<Options> = {
  readonly [Key in keyof Options]: Options[Key] extends OptionSpec<infer Value> ? Value : never;
};

type ArgumentValues<Arguments extends readonly ArgumentSpec[]> = {
  readonly [Index in keyof Arguments]: ArgumentValue<Arguments[Index]>;
};

type ArgumentValue<Spec> = Spec extends { readonly takes: 'many' }
  ? readonly string[]
  : Spec extends { readonly takes: 'one-or-none' }
    ? string | undefined
    : Spec extends { readonly choices: readonly (infer Choice)[] }
      ? Choice
      : string;

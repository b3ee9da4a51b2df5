import { ask } from './ask/spec.ts';
import { check } from './check/spec.ts';
import { compare } from './compare/spec.ts';
import { explain } from './explain/spec.ts';
import { newCandidate } from './new/spec.ts';
import { plan } from './plan/spec.ts';
import { rank } from './rank/spec.ts';
import { rules } from './rules/spec.ts';
import { schema } from './schema/spec.ts';
import type { CommandSpec } from './spec.ts';

/** Every command by its name, in the order of the help. */
export const COMMANDS = {
  rank,
  explain,
  ask,
  compare,
  plan,
  check,
  rules,
  new: newCandidate,
  schema,
} as const satisfies Readonly<Record<string, CommandSpec>>;

export type CommandName = keyof typeof COMMANDS;

/** The names of the commands. */
export function commandNames(): CommandName[] {
  return Object.keys(COMMANDS).filter(isCommandName);
}

function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

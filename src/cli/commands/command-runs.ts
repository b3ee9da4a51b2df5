import type { COMMANDS, CommandName } from './commands.ts';
import type { RunOf } from './spec.ts';

type Loaders = {
  readonly [Name in CommandName]: () => Promise<RunOf<(typeof COMMANDS)[Name]>>;
};

/** What runs each command, loaded when it is used: starting the program loads the specs alone. */
export const COMMAND_RUNS: Loaders = {
  rank: async () => (await import('./rank/run.ts')).runRank,
  explain: async () => (await import('./explain/run.ts')).runExplain,
  ask: async () => (await import('./ask/run.ts')).runAsk,
  compare: async () => (await import('./compare/run.ts')).runCompare,
  plan: async () => (await import('./plan/run.ts')).runPlan,
  check: async () => (await import('./check/run.ts')).runCheck,
  rules: async () => (await import('./rules/run.ts')).runRules,
  new: async () => (await import('./new/run.ts')).runNew,
  schema: async () => (await import('./schema/run.ts')).runSchema,
};

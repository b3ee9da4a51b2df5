import { findClosest } from '../../check/closest.ts';
import { ALL_RULES } from '../../check/registry.ts';
import { describeRule, listRules } from '../../report/rules/rules-text.ts';
import type { Host } from '../host.ts';
import { WrongUse } from '../wrong-use.ts';

/** Runs `assess rules`: returns the exit code. */
export function runRules(id: string | undefined, { stdout }: Host): number {
  stdout.write(id === undefined ? listRules(ALL_RULES) : describeRule(findRule(id)));
  return 0;
}

function findRule(id: string): (typeof ALL_RULES)[number] {
  const rule = ALL_RULES.find((each) => each.id === id);
  if (rule !== undefined) return rule;
  const closest = findClosest(
    id,
    ALL_RULES.map((each) => each.id),
  );
  const hint =
    closest === undefined ? 'assess rules lists them all.' : `Did you mean "${closest}"?`;
  throw new WrongUse(`There is no rule "${id}". ${hint}`);
}

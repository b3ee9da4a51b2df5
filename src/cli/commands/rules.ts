import { findClosest } from '../../check/closest.ts';
import { ALL_RULES } from '../../check/registry.ts';
import { ruleBlocks, ruleListBlocks } from '../../report/rules/rule-blocks.ts';
import type { Host } from '../host.ts';
import { chalkFor, widthOf } from '../output-streams.ts';
import { renderText } from '../screen/render-text.ts';
import { WrongUse } from '../wrong-use.ts';

/** Runs `assess rules`: returns the exit code. */
export function runRules(id: string | undefined, { stdout, env }: Host): number {
  const blocks = id === undefined ? ruleListBlocks(ALL_RULES) : ruleBlocks(findRule(id));
  const screen = { width: widthOf(stdout, env), colour: chalkFor(stdout, env, true) };
  stdout.write(renderText(blocks, screen));
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

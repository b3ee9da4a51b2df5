import { didYouMean } from '../../../check/closest.ts';
import { ALL_RULES, type AnyRule } from '../../../check/registry.ts';
import { ruleBlocks, ruleListBlocks } from '../../../report/rules/rule-blocks.ts';
import { EXIT } from '../../exit.ts';
import { chalkFor, widthOf } from '../../output/streams.ts';
import { renderText } from '../../screen/render-text.ts';
import { WrongUse } from '../../wrong-use.ts';
import type { RunOf } from '../spec.ts';
import type { rules } from './spec.ts';

/** Runs `assess rules`: prints the list of rules, or what one of them says. */
export const runRules: RunOf<typeof rules> = ({ stdout, env }, id) => {
  const blocks = id === undefined ? ruleListBlocks(ALL_RULES) : ruleBlocks(findRule(id));
  const screen = { width: widthOf(stdout, env), colour: chalkFor(stdout, env, true) };
  stdout.write(renderText(blocks, screen));
  return EXIT.fine;
};

function findRule(id: string): AnyRule {
  const rule = ALL_RULES.find((each) => each.id === id);
  if (rule !== undefined) return rule;
  const known = ALL_RULES.map((each) => each.id);
  const hint = didYouMean(id, known) ?? 'assess rules lists them all.';
  throw new WrongUse(`There is no rule "${id}". ${hint}`);
}

import { didYouMean } from '../../../check/closest.ts';
import { ALL_RULES, type AnyRule } from '../../../check/registry.ts';
import { describeRule, listRules } from '../../../report/rules/rules-text.ts';
import { WrongUse } from '../../wrong-use.ts';
import type { RunOf } from '../spec.ts';
import type { rules } from './spec.ts';

/** Runs `assess rules`: prints the list of rules, or what one of them says. */
export const runRules: RunOf<typeof rules> = ({ stdout }, id) => {
  stdout.write(id === undefined ? listRules(ALL_RULES) : describeRule(findRule(id)));
  return 0;
};

function findRule(id: string): AnyRule {
  const rule = ALL_RULES.find((each) => each.id === id);
  if (rule !== undefined) return rule;
  const known = ALL_RULES.map((each) => each.id);
  const hint = didYouMean(id, known) ?? 'assess rules lists them all.';
  throw new WrongUse(`There is no rule "${id}". ${hint}`);
}

import type { Plain } from '../yaml/plain.ts';
import { type Problem, RULES, type RuleId } from './registry.ts';

/** The key or value that safely takes the place of what a problem points at; undefined where a person must choose. */
export function findReplacement<Id extends RuleId>({
  rule,
  facts,
}: Problem<Id>): Plain | undefined {
  return RULES[rule].replace?.(facts);
}

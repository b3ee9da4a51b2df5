import type { Path } from '../yaml/place.ts';
import { type Problem, RULES, type RuleId } from './registry.ts';

/** The keys of a document that some of its problems are about: where they stand, and where misspelt ones belong. */
export function listConcerned(problems: readonly Problem[]): ReadonlySet<string> {
  return new Set(problems.flatMap(listPaths).flatMap(([first]) => first?.toString() ?? []));
}

function listPaths<Id extends RuleId>(problem: Problem<Id>): Path[] {
  return [problem.place.path, findMeant(problem) ?? [], findMissed(problem) ?? []];
}

/** The place that somebody who misspelt a word most likely meant; undefined where nothing is known of it. */
export function findMeant<Id extends RuleId>(problem: Problem<Id>): Path | undefined {
  return RULES[problem.rule].meant?.(problem);
}

/** The place at which a problem misses something; undefined where it misses nothing. */
export function findMissed<Id extends RuleId>(problem: Problem<Id>): Path | undefined {
  return RULES[problem.rule].missed?.(problem);
}

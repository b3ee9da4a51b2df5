import { ALL_RULES, type Problem, type RuleId } from '../check/registry.ts';
import type { FileProblem } from '../check/run-rules.ts';

/** Files that have the id of another. */
export interface Copies {
  readonly files: ReadonlySet<string>;
  /** Those of them that are the same as the other, byte for byte: what is wrong in them is told there. */
  readonly same: ReadonlySet<string>;
  /** The rules that do not judge them. */
  readonly unjudged: ReadonlySet<RuleId>;
}

/** The files among some problems that are told that they have the id of another. */
export function findCopies(problems: readonly FileProblem[]): Copies {
  const copies = problems.flatMap(({ file, problem }) =>
    problem.rule === 'duplicate-id' && problem.facts.other !== null
      ? [{ file, isSame: problem.facts.other.isSame }]
      : [],
  );
  const between = copies.length === 0 ? [] : ALL_RULES.filter(({ gather }) => gather !== undefined);
  return {
    files: new Set(copies.map(({ file }) => file)),
    same: new Set(copies.filter(({ isSame }) => isSame).map(({ file }) => file)),
    unjudged: new Set(between.map(({ id }) => id)),
  };
}

/** What is wrong between files, without what a file has in common with its copy: that is no fault of its own. */
export function dropOfCopies(problems: readonly FileProblem[], { files }: Copies): FileProblem[] {
  const concerns = (file: string, problem: Problem) =>
    files.has(file) || (problem.related ?? []).some((related) => files.has(related.file ?? file));
  return problems.filter(
    ({ file, problem }) => problem.rule === 'duplicate-id' || !concerns(file, problem),
  );
}

import type { Finding } from '../../check/finding.ts';
import { assumptionsKeys } from '../../documents/assumptions.ts';
import { candidateKeys } from '../../documents/candidate.ts';
import { groupBy } from '../../documents/group-by.ts';
import { keysThat } from '../../documents/key-facts.ts';
import type { Path } from '../../yaml/place.ts';

/** Findings to be told together: all but the first belong to it. */
export type FindingGroup = readonly [Finding, ...Finding[]];

/**
 * Puts together the findings of one rule in one file that are about one key, or about one kind of thing
 * such as the answers. Groups stand in the order of their first findings.
 */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = [...groupBy(findings, nameKind).values()];
  return groups.flatMap(([first, ...others]) => (first === undefined ? [] : [[first, ...others]]));
}

/** The same text for findings that belong together. Those about a file as a whole do where they say the same. */
function nameKind({ file, rule, severity, message, problem }: Finding): string {
  const key = 'key' in problem.facts ? problem.facts.key : null;
  const thing = findThing(problem.place.path);
  const said = key === null && thing.length === 0 ? message : null;
  return JSON.stringify([file, rule, severity, key, thing, said]);
}

/** The keys that hold things by ids of their own. */
const BY_ID: ReadonlySet<unknown> = new Set([
  ...keysThat(candidateKeys, { holds: 'by-id' }),
  ...keysThat(assumptionsKeys, { holds: 'by-id' }),
]);

/** A path without what only tells one thing from another like it: its id, or its number in a list. */
function findThing(path: Path): Path {
  return path.filter((part, at) => typeof part !== 'number' && !BY_ID.has(path[at - 1]));
}

import type { Finding } from '../check/finding.ts';
import type { Problem } from '../check/registry.ts';
import { RULES } from '../check/registry.ts';
import { WHOLE } from '../yaml/place.ts';
import type { Ignore } from './find-ignores.ts';

/**
 * Takes out the findings that a comment silences, one for each comment, and adds a finding for each
 * comment that gives no reason or silences nothing. Of a faulty file not all is checked, so a comment
 * there may silence what is yet to be found.
 */
export function silence(
  findings: readonly Finding[],
  ignores: ReadonlyMap<string, readonly Ignore[]>,
  faulty: ReadonlySet<string>,
): Finding[] {
  const left = [...findings];
  for (const [file, ofFile] of ignores) {
    for (const ignore of ofFile) {
      const wrong = silenceOne(file, ignore, left);
      if (!faulty.has(file)) left.push(...wrong);
    }
  }
  return left;
}

/** Silences at most one finding, in place; returns what is wrong with the comment. */
function silenceOne(
  file: string,
  { rule, reason, line, span }: Ignore,
  left: Finding[],
): Finding[] {
  const toFinding = (problem: Problem): Finding => ({ problem, file, span, related: [] });
  if (reason === '') {
    return [toFinding({ rule: 'ignore-without-reason', place: WHOLE, facts: { of: rule } })];
  }
  const index = left.findIndex(
    (finding) =>
      finding.file === file &&
      finding.problem.rule === rule &&
      finding.span.line === line &&
      !RULES[finding.problem.rule].cannotBeSilenced,
  );
  if (index === -1) {
    const facts = { of: rule, known: Object.keys(RULES) };
    return [toFinding({ rule: 'unused-ignore', place: WHOLE, facts })];
  }
  left.splice(index, 1);
  return [];
}

import type { Finding, PlacedProblem } from '../check/finding.ts';
import { describeProblem, findSeverity } from '../check/registry.ts';
import { sortProblems } from './place-problems.ts';
import type { Sha256 } from './source.ts';

/** How much of a line goes into a fingerprint: a long line may hold thousands of problems. */
const FINGERPRINTED = 1000;

/** Puts problems into words, in the order of their places. */
export function wordFindings(problems: readonly PlacedProblem[], sha256: Sha256): Finding[] {
  const seen = new Map<string, number>();
  return sortProblems(problems).map((placed) => {
    const { problem, file, span } = placed;
    const fault = JSON.stringify([
      problem.rule,
      file,
      span.lineText.trim().slice(0, FINGERPRINTED),
    ]);
    const occurrence = seen.get(fault) ?? 0;
    seen.set(fault, occurrence + 1);
    return {
      ...placed,
      ...describeProblem(problem),
      rule: problem.rule,
      severity: findSeverity(problem),
      fingerprint: sha256(new TextEncoder().encode(`${fault}${occurrence}`)),
    };
  });
}

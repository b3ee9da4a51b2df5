import { createHash } from 'node:crypto';
import type { Finding } from '../check/finding.ts';
import { describeProblem, findSeverity } from '../check/registry.ts';
import { sortFindings } from '../load/place-problems.ts';
import type { WordedFinding } from '../report/findings/check-report.ts';

/** Puts findings into words, in the order of their places. */
export function wordFindings(findings: readonly Finding[]): WordedFinding[] {
  const seen = new Map<string, number>();
  return sortFindings(findings).map((finding) => {
    const { problem, file, span, related } = finding;
    const { message, fix } = describeProblem(problem);
    const fault = JSON.stringify([problem.rule, file, span.lineText.trim()]);
    const occurrence = seen.get(fault) ?? 0;
    seen.set(fault, occurrence + 1);
    const fingerprint = createHash('sha256').update(`${fault}${occurrence}`).digest('hex');
    const severity = findSeverity(problem);
    return { rule: problem.rule, severity, file, span, message, fix, related, fingerprint };
  });
}

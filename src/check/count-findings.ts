import type { Finding } from './finding.ts';
import { SEVERITIES, type Severity } from './severity.ts';

/** How many findings there are of each severity. */
export type Counts = { readonly [S in Severity]: number };

/** Counts findings by their severity. */
export function countFindings(findings: readonly Finding[]): Counts {
  const ofSeverity = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;
  return { error: ofSeverity('error'), warning: ofSeverity('warning'), note: ofSeverity('note') };
}

/** How many findings are of a severity or of a graver one. */
export function countFrom(severity: Severity, counts: Counts): number {
  return SEVERITIES.slice(0, SEVERITIES.indexOf(severity) + 1).reduce(
    (sum, each) => sum + counts[each],
    0,
  );
}

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

/** What fails a check. */
export interface Strictness {
  /** Findings of this or a graver severity. */
  readonly failOn: Severity;
  /** More warnings than this, where it is given. */
  readonly maxWarnings?: number | undefined;
}

/** The severities whose findings fail a check; warnings are among them where there are too many. */
export function listFailing({ failOn, maxWarnings }: Strictness, counts: Counts): Severity[] {
  const isTooMany = maxWarnings !== undefined && counts.warning > maxWarnings;
  const limit = SEVERITIES.indexOf(failOn);
  return SEVERITIES.filter(
    (severity, index) => index <= limit || (severity === 'warning' && isTooMany),
  );
}

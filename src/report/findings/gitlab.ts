import type { Severity } from '../../check/severity.ts';
import type { Harmless } from '../harmless/harmless.ts';
import { showHidden } from '../harmless/show-hidden.ts';
import { renderJson } from '../json.ts';
import { type CheckReport, tellFinding } from './check-report.ts';

/** What GitLab calls our severities; it has "critical" and "blocker" above them. */
const SEVERITY_NAMES = {
  error: 'major',
  warning: 'minor',
  note: 'info',
} as const satisfies Readonly<Record<Severity, string>>;

/** Findings as a report of GitLab Code Quality. */
export function renderGitlab({ findings }: CheckReport): Harmless<'json'> {
  return renderJson(
    findings.map((finding) => ({
      description: showHidden(tellFinding(finding)),
      check_name: finding.rule,
      fingerprint: finding.fingerprint,
      severity: SEVERITY_NAMES[finding.severity],
      location: { path: finding.file, lines: { begin: finding.span.line } },
    })),
  );
}

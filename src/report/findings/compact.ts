import { safeText } from '../safe-text.ts';
import { type CheckReport, showPlace, tellCounts, tellFinding } from './check-report.ts';

/** One line a finding: `file:line:col severity rule message`. */
export function renderCompact(report: CheckReport): string {
  const lines = report.findings
    .slice(0, report.max)
    .map((finding) =>
      safeText(`${showPlace(finding)} ${finding.severity} ${finding.rule} ${tellFinding(finding)}`),
    );
  const rest = report.findings.length - lines.length;
  if (rest > 0) lines.push(`… and ${rest} more (--max shows more)`);
  return `${[...lines, tellCounts(report)].join('\n')}\n`;
}

import { safeText } from '../safe-text.ts';
import { type CheckReport, writeCounts, writeMessage, writePlace } from './check-report.ts';

/** One line a finding: `file:line:col severity rule message`. */
export function writeCompact(report: CheckReport): string {
  const lines = report.findings
    .slice(0, report.max)
    .map((finding) =>
      safeText(
        `${writePlace(finding)} ${finding.severity} ${finding.rule} ${writeMessage(finding)}`,
      ),
    );
  const rest = report.findings.length - lines.length;
  if (rest > 0) lines.push(`… and ${rest} more (--max shows more)`);
  return `${[...lines, writeCounts(report)].join('\n')}\n`;
}

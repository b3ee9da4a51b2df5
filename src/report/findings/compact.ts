import type { Harmless } from '../harmless/harmless.ts';
import { showLine } from '../harmless/plain-text.ts';
import { join, safe } from '../harmless/safe.ts';
import { type CheckReport, showPlace, tellCounts, tellFinding } from './check-report.ts';

/** One line a finding: `file:line:col severity rule message`. */
export function renderCompact(report: CheckReport): Harmless<'text'> {
  const lines = report.findings
    .slice(0, report.max)
    .map((finding) =>
      showLine(`${showPlace(finding)} ${finding.severity} ${finding.rule} ${tellFinding(finding)}`),
    );
  const rest = report.findings.length - lines.length;
  if (rest > 0) lines.push(safe`… and ${rest} more (--max shows more)`);
  return safe`${join([...lines, showLine(tellCounts(report))], '\n')}\n`;
}

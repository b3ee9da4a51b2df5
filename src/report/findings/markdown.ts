import { joinBlocks, escapeMarkdown as md, writeTable } from '../markdown/markdown.ts';
import { type CheckReport, showPlace, tellCounts, tellFinding } from './check-report.ts';

/** Findings as a Markdown summary: the counts, and a table. */
export function writeFindingsMarkdown(report: CheckReport): string {
  const { findings, max } = report;
  const rows = findings
    .slice(0, max)
    .map((finding) => [
      md(showPlace(finding)),
      finding.severity,
      finding.rule,
      md(tellFinding(finding)),
    ]);
  const rest = findings.length - rows.length;
  return joinBlocks([
    '# assess check',
    `${tellCounts(report)}.`,
    rows.length === 0
      ? ''
      : writeTable(['Place', 'Severity', 'Rule', 'What and how to mend it'], rows),
    rest > 0 ? `And ${rest} more.` : '',
  ]);
}

import { joinBlocks, escapeMarkdown as md, writeTable } from '../markdown/markdown.ts';
import { type CheckReport, writeCounts, writeMessage, writePlace } from './check-report.ts';

/** Findings as a Markdown summary: the counts, and a table. */
export function writeFindingsMarkdown(report: CheckReport): string {
  const { findings, max } = report;
  const rows = findings
    .slice(0, max)
    .map((finding) => [
      md(writePlace(finding)),
      finding.severity,
      finding.rule,
      md(writeMessage(finding)),
    ]);
  const rest = findings.length - rows.length;
  return joinBlocks([
    '# assess check',
    `${writeCounts(report)}.`,
    rows.length === 0
      ? ''
      : writeTable(['Place', 'Severity', 'Rule', 'What and how to mend it'], rows),
    rest > 0 ? `And ${rest} more.` : '',
  ]);
}

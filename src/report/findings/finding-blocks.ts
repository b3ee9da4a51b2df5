import { type Block, paragraph, table, textColumns } from '../blocks.ts';
import { type CheckReport, showPlace, tellCounts, tellFinding } from './check-report.ts';

/** Findings as a summary: the counts, and a table. */
export function findingBlocks(report: CheckReport): readonly Block[] {
  const shown = report.findings.slice(0, report.max);
  const rest = report.findings.length - shown.length;
  const rows = shown.map((finding) => [
    showPlace(finding),
    finding.severity,
    finding.rule,
    tellFinding(finding),
  ]);
  return [
    { kind: 'title', text: 'assess check' },
    paragraph(`${tellCounts(report)}.`),
    ...table(textColumns('Place', 'Severity', 'Rule', 'What and how to mend it'), rows),
    ...(rest > 0 ? [paragraph(`And ${rest} more.`)] : []),
  ];
}

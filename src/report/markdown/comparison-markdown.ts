import type { ComparisonReport } from '../comparison/comparison-report.ts';
import { writeComparisonText } from '../comparison/comparison-text.ts';
import type { TextSection } from '../comparison/text-section.ts';
import { joinBlocks, escapeMarkdown as md, writeTable } from './markdown.ts';

/** Writes a comparison as a note that can be sent as it is: headline, movements, causes. */
export function writeComparisonMarkdown(report: ComparisonReport): string {
  const { title, subtitle, exceptions, headline, sections } = writeComparisonText(report);
  return joinBlocks([
    `# ${md(title)}`,
    md(subtitle),
    ...exceptions.flatMap(writeSection),
    ...headline.map((sentence) => `**${md(sentence)}**`),
    ...sections.flatMap(writeSection),
  ]);
}

function writeSection({ title, lead, table, groups = [], lines = [] }: TextSection): string[] {
  return [
    `## ${md(title)}`,
    lead === undefined ? '' : md(lead),
    table === undefined
      ? ''
      : writeTable(
          table.headings.map(md),
          table.rows.map((row) => row.map(md)),
        ),
    ...groups.flatMap((group) => [`### ${md(group.name)}`, writeLines(group.lines)]),
    writeLines(lines),
  ];
}

function writeLines(lines: readonly string[]): string {
  return lines.map((line) => `- ${md(line)}`).join('\n');
}

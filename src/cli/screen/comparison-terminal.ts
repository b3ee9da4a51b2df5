import type { ComparisonReport } from '../../report/comparison/comparison-report.ts';
import { writeComparisonText } from '../../report/comparison/comparison-text.ts';
import type { TextSection } from '../../report/comparison/text-section.ts';
import { safeText } from '../../report/safe-text.ts';
import { type Screen, wrap, wrapLabelled } from './screen.ts';
import { drawTable, writeRecords } from './table.ts';

/** Writes a comparison for a terminal. */
export function writeComparisonTerminal(report: ComparisonReport, screen: Screen): string {
  const { title, subtitle, exceptions, headline, sections } = writeComparisonText(report);
  const { colour } = screen;
  return `${[
    `${colour.bold(wrap(safeText(title), screen))}\n${wrap(safeText(subtitle), screen)}`,
    ...exceptions.map((section) => writeSection(section, screen)),
    ...headline.map((sentence) => wrap(safeText(sentence), screen)),
    ...sections.map((section) => writeSection(section, screen)),
  ].join('\n\n')}\n`;
}

function writeSection(section: TextSection, screen: Screen): string {
  const { title, lead, groups = [], lines = [] } = section;
  return [
    screen.colour.bold.underline(wrap(title, screen)),
    ...(lead === undefined ? [] : [wrap(safeText(lead), screen)]),
    ...writeTable(section, screen),
    ...groups.flatMap((group) => [
      screen.colour.bold(wrap(safeText(group.name), screen)),
      ...group.lines.map((line) => writeLine(line, screen)),
    ]),
    ...lines.map((line) => writeLine(line, screen)),
  ].join('\n');
}

function writeLine(line: string, screen: Screen): string {
  return wrapLabelled('- ', safeText(line), screen, '  ');
}

function writeTable({ table }: TextSection, screen: Screen): string[] {
  if (table === undefined) return [];
  const columns = table.headings.map((heading, index) => ({
    heading,
    cell: (row: readonly string[]) => safeText(row[index] ?? ''),
    isFlexible: true,
  }));
  const drawn = drawTable(columns, table.rows, screen);
  return [drawn ?? writeRecords(columns, table.rows, screen)];
}

import type { Report } from '../report.ts';
import { tellOwn } from '../words/method.ts';

/** What a brief was made from, and where its working is. */
export function tellMade({ assessment, provenance }: Report, id: string): string {
  const { sheet, assumptions } = assessment;
  const { tool } = provenance;
  const marking =
    sheet.note === undefined ? '' : ', whose note explains which of them are essential';
  return `Made by ${tool.name} ${tool.version} from the criteria in ${provenance.sheet.file} (${sheet.edition})${marking}, and ${provenance.assumptions.file} (${assumptions.edition}).${tellOwn(provenance)} Every answer and figure with its source: assess explain ${id}.`;
}

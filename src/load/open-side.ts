import type { NoInputs, Sources } from './inputs.ts';
import { pickSheet } from './pick-criteria.ts';
import { type ReadReport, readReport } from './read-report.ts';
import type { TextSource } from './source.ts';

/** One side of a comparison: a report that holds its documents, or files. */
export type SideSources =
  | { readonly kind: 'report'; readonly source: TextSource }
  | { readonly kind: 'files'; readonly sources: Sources };

/** A side of which the sheet is known, and whose candidates are still to be checked against it. */
export type OpenedSide = {
  readonly kind: 'opened';
  /** The criteria of its sheet; none where the sheet has problems. */
  readonly criteria: readonly string[];
} & OpenedSources;

type OpenedSources =
  | { readonly from: 'report'; readonly report: ReadReport }
  | { readonly from: 'files'; readonly sources: Sources };

/** Reads a report, or finds the sheet of some files. */
export function openSide(side: SideSources): OpenedSide | NoInputs {
  if (side.kind === 'report') {
    const read = readReport(side.source);
    if (!read.ok) return { kind: 'stopped', problems: read.problems };
    const { report } = read;
    return { kind: 'opened', from: 'report', report, criteria: listCriteria(report.sheet) };
  }
  const { sources } = side;
  const { sheet } = pickSheet(sources);
  if (sheet.kind === 'misused') return sheet;
  const criteria = sheet.kind === 'found' ? listCriteria(sheet.loaded) : [];
  return { kind: 'opened', from: 'files', sources, criteria };
}

function listCriteria({ document }: ReadReport['sheet']): string[] {
  return document.value.criteria.map(({ id }) => id);
}

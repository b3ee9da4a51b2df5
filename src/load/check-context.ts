import type { PlacedProblem } from '../check/finding.ts';
import type { Context } from '../check/rule.ts';
import { takeIntoUse } from './assumptions-in-use.ts';
import type { CriteriaSources } from './criteria-sources.ts';
import { findFirstKey } from './first-key.ts';
import type { Misused } from './misuse.ts';
import { pickCriteria, readShipped } from './pick-criteria.ts';
import { readDocuments } from './read-documents.ts';
import { startOf, type TextSource } from './source.ts';

/** What texts are held against, or why that cannot be said. */
export type ContextResult =
  | {
      readonly kind: 'found';
      readonly context: Context;
      /** What stands where the sheet and the assumptions are looked for, and is not read. */
      readonly unread: readonly PlacedProblem[];
    }
  | Misused;

/** Finds the sheet and the assumptions that some files are held against, first among themselves. */
export function findContext(
  sources: CriteriaSources & { readonly files: readonly TextSource[] },
  date: string | null,
): ContextResult {
  const nearby = readDocuments(sources.nearby);
  const places = [readDocuments(sources.files.filter(isOfCriteria)), nearby];
  const sheet = pickCriteria('sheet', sources, places);
  if (sheet.kind === 'misused') return sheet;
  const assumptions = pickCriteria('assumptions', sources, places);
  if (assumptions.kind === 'misused') return assumptions;
  const shipped = readShipped('assumptions', sources.shipped.assumptions);
  return {
    kind: 'found',
    context: {
      sheet: sheet.kind === 'found' ? sheet.loaded.document.value : null,
      assumptions:
        assumptions.kind === 'found' ? takeIntoUse(assumptions.loaded, shipped).value : null,
      date,
    },
    unread: nearby.problems.filter(({ problem }) => problem.rule === 'unread-file'),
  };
}

/** Whether a file seems to be a sheet or assumptions; candidates are not worth parsing for that. */
function isOfCriteria({ read }: TextSource): boolean {
  const first = findFirstKey(startOf(read()));
  return first === 'sheet' || first === 'assumptions';
}

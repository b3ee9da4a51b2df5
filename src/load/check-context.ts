import type { PlacedProblem } from '../check/finding.ts';
import type { Context } from '../check/rule.ts';
import { completeAssumptions } from '../documents/merge-assumptions.ts';
import { type AssumptionsInUse, takeIntoUse } from './assumptions-in-use.ts';
import type { CriteriaSources } from './criteria-sources.ts';
import { findFirstKey } from './first-key.ts';
import type { Loaded } from './load-document.ts';
import type { Misused } from './misuse.ts';
import { pickCriteria, readShipped } from './pick-criteria.ts';
import { readDocuments } from './read-documents.ts';
import { startOf, type TextSource } from './source.ts';

/** What texts are held against, or why that cannot be said. */
export type ContextResult =
  | {
      readonly kind: 'found';
      readonly context: Context;
      /** What is wrong where the sheet and the assumptions were looked for, beside the texts. */
      readonly problems: readonly PlacedProblem[];
    }
  | Misused;

/** Finds the sheet and the assumptions that some files are held against, first among themselves. */
export function findContext(
  sources: CriteriaSources & { readonly files: readonly TextSource[] },
  date: string | null,
): ContextResult {
  const among = readDocuments(sources.files.filter(isOfCriteria));
  const { sheet, assumptions, problems } = pickCriteria(sources, [among]);
  if (sheet.kind === 'misused') return sheet;
  if (assumptions.kind === 'misused') return assumptions;
  const shipped = readShipped('assumptions', sources.shipped.assumptions);
  const loaded = assumptions.kind === 'found' ? assumptions.loaded : null;
  const own = loaded && { loaded, inUse: takeIntoUse(loaded, shipped) };
  const found = toContext(sheet.kind === 'found' ? sheet.loaded : null, own);
  const base = completeAssumptions(shipped.document.value);
  return { kind: 'found', context: { ...found, shipped: base, date }, problems };
}

/** What documents are held against: null where there is none that is valid. */
export function toContext(
  sheet: Loaded<'sheet'> | null,
  assumptions: {
    readonly loaded: Loaded<'assumptions'>;
    readonly inUse: AssumptionsInUse;
  } | null,
): Context {
  return {
    sheet: sheet?.document.value ?? null,
    assumptions: assumptions?.inUse.value ?? null,
    date: null,
    ...(sheet && { sheetFile: sheet.file }),
    ...(assumptions && { assumptionsFile: assumptions.loaded.file }),
  };
}

/** Whether a file seems to be a sheet or assumptions; candidates are not worth parsing for that. */
function isOfCriteria({ read }: TextSource): boolean {
  const first = findFirstKey(startOf(read()));
  return first === 'sheet' || first === 'assumptions';
}

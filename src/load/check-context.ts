import type { Context } from '../check/rule.ts';
import { takeIntoUse } from './assumptions-in-use.ts';
import type { CriteriaSources } from './criteria-sources.ts';
import type { Misused } from './misuse.ts';
import { pickCriteria, readShipped } from './pick-criteria.ts';
import { readDocuments } from './read-documents.ts';
import type { TextSource } from './source.ts';

/** What texts are held against, or why that cannot be said. */
export type ContextResult = { readonly kind: 'found'; readonly context: Context } | Misused;

/** Finds the sheet and the assumptions that some files are held against, first among themselves. */
export function findContext(
  sources: CriteriaSources & { readonly files: readonly TextSource[] },
  date: string | null,
): ContextResult {
  const places = [readDocuments(sources.files.filter(isOfCriteria)), readDocuments(sources.nearby)];
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
  };
}

/** Whether a file seems to be a sheet or assumptions; candidates are not worth parsing for that. */
function isOfCriteria({ read }: TextSource): boolean {
  const text = read();
  return text.ok && CRITERIA_START.test(text.text);
}

/** The first key of a sheet or of assumptions, after comments and blank lines. */
const CRITERIA_START =
  /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*(?:---[ \t]*\r?\n)?(?:sheet|assumptions)[ \t]*:/;

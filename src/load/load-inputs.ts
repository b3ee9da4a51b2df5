import { checkTogether } from './check-together.ts';
import type { IgnoredFile, InputOptions, InputsResult, Sources } from './inputs.ts';
import { joinProblems } from './join-problems.ts';
import { isOfKind, type LoadedDocument } from './load-document.ts';
import { type Picked, pickCriteria, readShipped } from './pick-criteria.ts';
import { readDocuments } from './read-documents.ts';

/**
 * Reads the sheet, the assumptions and the candidates, and checks them against each other. Stops
 * where the sheet or the assumptions have problems: then there is nothing to judge against.
 */
export function loadInputs(
  sources: Sources,
  { alsoAsked, priceBase, onFile, mayBeEmpty = false }: InputOptions = {},
): InputsResult {
  const { sheet, assumptions, problems } = pickCriteria(sources);
  for (const picked of [sheet, assumptions]) {
    if (picked.kind === 'misused') return { ...picked, ignored: [] };
  }
  const read = readDocuments(sources.candidates.sources, onFile);
  const hasPlan = read.documents.some((loaded) => isOfKind(loaded, 'plan'));
  const hasCandidates = read.documents.some((loaded) => isOfKind(loaded, 'candidate'));
  const ignored = listIgnored(read.documents, hasCandidates ? [sheet, assumptions] : []);
  if (!hasCandidates && !mayBeEmpty && read.problems.length === 0) {
    return {
      kind: 'misused',
      misuse: { why: 'no-candidates', as: sources.candidates.as, hasPlan },
      ignored,
    };
  }
  if (problems.length > 0 || sheet.kind !== 'found' || assumptions.kind !== 'found') {
    return { kind: 'stopped', problems: joinProblems([problems, read.problems]), ignored };
  }
  const shipped = readShipped('assumptions', sources.shipped.assumptions);
  const together = { sheet: sheet.loaded, assumptions: assumptions.loaded, shipped, read };
  return { ...checkTogether(together, { alsoAsked, priceBase }), ignored };
}

/** The files among the candidates that hold something else, so that none is silently ignored; plans rank nothing. */
function listIgnored(
  documents: readonly LoadedDocument[],
  used: readonly (Picked<'sheet'> | Picked<'assumptions'>)[],
): IgnoredFile[] {
  const inUse = new Set(used.flatMap((each) => (each.kind === 'found' ? each.loaded.file : [])));
  return documents.flatMap(({ file, document: { kind } }) =>
    kind === 'candidate' || kind === 'plan' || inUse.has(file) ? [] : [{ file, kind }],
  );
}

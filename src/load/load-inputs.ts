import type { PlacedProblem } from '../check/finding.ts';
import { checkTogether } from './check-together.ts';
import type { IgnoredFile, InputOptions, InputsResult, Sources } from './inputs.ts';
import { isOfKind, type LoadedDocument } from './load-document.ts';
import { type Picked, pickCriteria, readShipped } from './pick-criteria.ts';
import { readDocuments } from './read-documents.ts';

/**
 * Reads the sheet, the assumptions and the candidates, and checks them against each other. Stops
 * where the sheet or the assumptions have problems: then there is nothing to judge against.
 */
export function loadInputs(
  sources: Sources,
  { alsoAsked, priceBase, onFile }: InputOptions = {},
): InputsResult {
  const nearby = readDocuments(sources.nearby);
  const sheet = pickCriteria('sheet', sources, [nearby]);
  const assumptions = pickCriteria('assumptions', sources, [nearby]);
  for (const picked of [sheet, assumptions]) {
    if (picked.kind === 'misused') return { ...picked, ignored: [] };
  }
  const read = readDocuments(sources.candidates.sources, onFile);
  const hasCandidates = read.documents.some((loaded) => isOfKind(loaded, 'candidate'));
  const ignored = listIgnored(read.documents, hasCandidates ? [sheet, assumptions] : []);
  if (!hasCandidates && read.problems.length === 0) {
    return {
      kind: 'misused',
      misuse: { why: 'no-candidates', as: sources.candidates.as },
      ignored,
    };
  }
  if (nearby.problems.length > 0 || sheet.kind !== 'found' || assumptions.kind !== 'found') {
    const ofPicked = [sheet, assumptions].flatMap(listProblems);
    const problems = new Set([...nearby.problems, ...ofPicked, ...read.problems]);
    return { kind: 'stopped', problems: [...problems], ignored };
  }
  const shipped = readShipped('assumptions', sources.shipped.assumptions);
  const together = { sheet: sheet.loaded, assumptions: assumptions.loaded, shipped, read };
  return { ...checkTogether(together, { alsoAsked, priceBase }), ignored };
}

function listProblems(picked: Picked<'sheet'> | Picked<'assumptions'>): readonly PlacedProblem[] {
  return picked.kind === 'faulty' ? picked.problems : [];
}

/** The files among the candidates that hold something else, so that none is silently ignored. */
function listIgnored(
  documents: readonly LoadedDocument[],
  used: readonly (Picked<'sheet'> | Picked<'assumptions'>)[],
): IgnoredFile[] {
  const inUse = new Set(used.flatMap((each) => (each.kind === 'found' ? each.loaded.file : [])));
  return documents.flatMap(({ file, document: { kind } }) =>
    kind === 'candidate' || inUse.has(file) ? [] : [{ file, kind }],
  );
}

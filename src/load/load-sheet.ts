import type { Finding } from '../check/finding.ts';
import type { Sheet } from '../documents/sheet.ts';
import type { CriteriaSources } from './criteria-sources.ts';
import type { Misused } from './misuse.ts';
import { pickSheet } from './pick-criteria.ts';
import type { Sha256 } from './source.ts';
import { wordFindings } from './word-findings.ts';

/** A sheet, or why there is none to use. */
export type SheetResult =
  | { readonly kind: 'ready'; readonly sheet: Sheet }
  | { readonly kind: 'stopped'; readonly findings: readonly Finding[] }
  | Misused;

/** Loads the sheet that candidates would be judged against. */
export function loadSheet(sources: CriteriaSources, sha256: Sha256): SheetResult {
  const { sheet: picked, problems } = pickSheet(sources);
  switch (picked.kind) {
    case 'found':
      return { kind: 'ready', sheet: picked.loaded.document.value };
    case 'faulty':
      return { kind: 'stopped', findings: wordFindings(problems, sha256) };
    case 'misused':
      return picked;
    default:
      return picked satisfies never;
  }
}

import type { Finding } from '../../../src/check/finding.ts';
import type { FindFindings } from '../../../src/page/answering/find-findings.ts';
import type { PageFile } from '../../../src/page/data/page-data.ts';
import { carryShipped } from '../../../src/page/data/shipped-files.ts';
import { SHIPPED_FILES } from '../shipped-files.ts';

/** What is found in candidates that are held against the shipped sheet and assumptions. */
export function findIn(candidates: readonly PageFile[], from: FindFindings): readonly Finding[] {
  const shipped = carryShipped(SHIPPED_FILES, SHIPPED_FILES);
  const found = from({ ...SHIPPED_FILES, shipped, candidates });
  if (found.kind !== 'checked') throw new Error(found.kind);
  return found.findings;
}

import type { Candidate } from '../../documents/candidate.ts';

/** The candidates that one says it shares spend with. */
export function listLinks({ savings, contains = [] }: Candidate): string[] {
  return [...(savings?.overlaps ?? []), ...contains];
}

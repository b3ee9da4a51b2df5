import type { Candidate } from '../../documents/candidate.ts';

/** What would make a candidate ready to be assessed, and by when. */
export function listSignals({ watch = [] }: Candidate): string[] {
  return watch.map(({ signal, by }) => (by === undefined ? signal : `${signal} (by ${by})`));
}

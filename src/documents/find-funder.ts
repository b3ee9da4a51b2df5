import type { Candidate } from './candidate.ts';

/** Who pays, as the platform or the roles name it (a check holds that they are the same); undefined where nobody is named. */
export function findFunder({ platform, roles }: Candidate): string | undefined {
  return platform?.funder ?? roles?.funder;
}

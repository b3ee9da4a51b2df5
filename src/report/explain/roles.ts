import type { Candidate } from '../../documents/candidate.ts';

/** Who sponsors, pays, provides, and how many would adopt. */
export function listRoles({ roles = {}, organisations, owner }: Candidate): string[] {
  return [
    ...(roles.sponsor === undefined ? [] : [`Sponsor: ${roles.sponsor}`]),
    ...(roles.funder === undefined ? [] : [`Funder: ${roles.funder}`]),
    ...(roles.provider === undefined ? [] : [`Provider: ${roles.provider}`]),
    ...(organisations === undefined ? [] : [`Organisations that would adopt it: ${organisations}`]),
    ...(owner === undefined ? [] : [`Answers for the file: ${owner}`]),
  ];
}

/** What else it would bring, and for whom. */
export function listBenefits(candidate: Candidate): string[] {
  return (candidate['other-benefits'] ?? []).map(({ what, for: whom }) =>
    whom === undefined ? what : `${what} (for ${whom})`,
  );
}

import type { Candidate } from '../../documents/candidate.ts';
import { findFunder } from '../../documents/find-funder.ts';
import { type Block, bullets, section } from '../blocks.ts';

/** Who sponsors, pays, provides and answers for a candidate, and how many would adopt it. */
export function rolesSection(candidate: Candidate): readonly Block[] {
  const { roles = {}, organisations, owner } = candidate;
  const named = [
    { role: 'Sponsor', who: roles.sponsor },
    { role: 'Funder', who: findFunder(candidate) },
    { role: 'Provider', who: roles.provider },
    { role: 'Organisations that would adopt it', who: organisations?.value },
    { role: 'Answers for the file', who: owner },
  ];
  const items = named.flatMap(({ role, who }) => (who === undefined ? [] : [`${role}: ${who}`]));
  return section('Roles', bullets(items));
}

/** What else it would bring, and for whom. */
export function benefitsSection({ 'other-benefits': benefits = [] }: Candidate): readonly Block[] {
  const items = benefits.map(({ what, for: whom }) =>
    whom === undefined ? what : `${what} (for ${whom})`,
  );
  return section('Other benefits, never summed', bullets(items));
}

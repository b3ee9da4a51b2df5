import type { Candidate } from '../../documents/candidate.ts';

/** Who pays for a candidate, who runs it, and who gains besides. */
export function tellPayers(candidate: Candidate): string[] {
  const { funder, sponsor, provider } = candidate.roles ?? {};
  const benefits = candidate['other-benefits'] ?? [];
  return [
    `Pays: ${funder ?? 'nobody is named'}.`,
    ...(sponsor === undefined ? [] : [`Sponsors: ${sponsor}.`]),
    ...(provider === undefined ? [] : [`Provides: ${provider}.`]),
    ...benefits.map(({ what, for: whom }) =>
      whom === undefined ? `Gains: ${what}.` : `Gains: ${whom} (${what}).`,
    ),
  ];
}

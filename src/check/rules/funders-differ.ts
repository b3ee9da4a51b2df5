import type { Candidate } from '../../documents/candidate.ts';
import { quote } from '../quote.ts';
import { onCandidate, type Rule } from '../rule.ts';

/** What its words need. */
interface Facts {
  readonly ofPlatform: string;
  readonly ofRoles: string;
}

export const fundersDiffer: Rule<'funders-differ', Facts> = {
  id: 'funders-differ',
  severity: 'error',
  stopsRanking: true,
  summary: 'A file names two different funders.',
  why: 'Reports say who pays. A file that names two cannot be quoted on it.',
  words: ({ ofPlatform, ofRoles }) => ({
    message: `The platform is paid for by ${quote(ofPlatform)}, and under "roles:" the funder is ${quote(ofRoles)}.`,
    fix: 'Name the same one, or take one of the two out. Costs that fall on adopters belong under "paid-by:".',
  }),
  bad: `roles: {funder: HM Treasury}
platform:
  funder: The Home Office`,
  good: `roles: {funder: The Home Office}
platform:
  funder: The Home Office`,
  check: onCandidate((candidate) => {
    const { ofPlatform, ofRoles } = findFunders(candidate);
    if (ofPlatform === undefined || ofRoles === undefined) return [];
    if (normalise(ofPlatform) === normalise(ofRoles)) return [];
    return [
      {
        rule: 'funders-differ',
        place: { path: ['platform', 'funder'], at: 'value' },
        facts: { ofPlatform, ofRoles },
        related: [{ place: { path: ['roles', 'funder'], at: 'value' }, says: 'the other funder' }],
      },
    ];
  }),
};

function findFunders({ platform, roles }: Candidate) {
  return { ofPlatform: platform?.funder, ofRoles: roles?.funder };
}

/** Names are the same whatever their case and however many spaces are between their words. */
function normalise(name: string): string {
  return name.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

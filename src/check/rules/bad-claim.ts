import { type Claim, FIGURES_ABOUT } from '../../documents/claim.ts';
import type { DocumentFacts } from '../../documents/fault.ts';
import { quote } from '../quote.ts';
import { findMeantFigure } from '../remedies/find-meant.ts';
import { onCandidate, type Rule } from '../rule.ts';

export const badClaim: Rule<'bad-claim', DocumentFacts['bad-claim']> = {
  id: 'bad-claim',
  severity: 'error',
  stopsRanking: true,
  summary: 'A published figure cannot be read, or is not of the kind that it is about.',
  why: 'A claim is there to be set beside our figure. Posts cannot be compared with pounds.',
  words: ({ says, about, expected }) => ({
    message: `${says === null ? 'This' : quote(says)}${about === null ? '' : ` is said about "${about}", and`} is not ${expected}.`,
    fix:
      findMeantFigure(says, expected)?.says ??
      'Mend the figure, or what it is about; "context" takes any figure and compares it with nothing.',
  }),
  replace: ({ says, expected }) => findMeantFigure(says, expected)?.value,
  bad: `claims:
  - {says: 3,000, about: residual, source: paper}`,
  good: `claims:
  - {says: 3,000, about: fte, source: paper}`,
  check: onCandidate(({ claims = [] }) =>
    claims.flatMap((claim, index) => {
      const expected = findMismatch(claim);
      if (expected === undefined) return [];
      const place = { path: ['claims', index, 'says'], at: 'value' } as const;
      const facts = { says: claim.says.printed, about: claim.about, expected };
      return [{ rule: 'bad-claim', place, facts } as const];
    }),
  ),
};

/** What the claim should have been, where it is something else. */
function findMismatch({ says, about }: Claim): string | undefined {
  switch (FIGURES_ABOUT[about]) {
    case 'money':
      return says.isMoney ? undefined : 'an amount of money';
    case 'number':
      if (!says.isMoney) return undefined;
      return about === 'ratio' ? 'a ratio such as 130' : 'a number of posts';
    case 'either':
      return undefined;
    default:
      return FIGURES_ABOUT[about] satisfies never;
  }
}

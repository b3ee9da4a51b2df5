import type { Candidate } from '../../documents/candidate.ts';
import { onCandidate, type Rule } from '../rule.ts';

/** Why a platform cannot be appraised. */
interface Facts {
  readonly why: 'no-annual-spend' | 'no-ratio';
}

export const platformNotAppraised: Rule<'platform-not-appraised', Facts> = {
  id: 'platform-not-appraised',
  severity: 'error',
  stopsRanking: true,
  summary: 'A platform has costs and nothing that they could be set against.',
  why: 'Costs that no report counts make a saving look free.',
  words: ({ why }) =>
    why === 'no-annual-spend'
      ? {
          message:
            'This platform cannot be appraised: the file states no spend that comes every year.',
          fix: 'Add a line of annual spend under "savings:", or take "platform:" out.',
        }
      : {
          message:
            'This platform cannot be appraised: "ratio: none" gives no saving, and nothing says what would stay local.',
          fix: 'Add "retained-local:" under "savings:", or a ratio, or take "platform:" out.',
        },
  bad: `savings:
  ratio: none
platform:
  build: [£20m]`,
  good: `savings:
  ratio: none
  retained-local: 35%
platform:
  build: [£20m]`,
  check: onCandidate((candidate) => {
    const why = findWhyNot(candidate);
    if (why === undefined) return [];
    const place = { path: ['platform'], at: 'key' } as const;
    return [{ rule: 'platform-not-appraised', place, facts: { why } }];
  }),
};

function findWhyNot({ platform, savings }: Candidate): Facts['why'] | undefined {
  if (platform === undefined) return undefined;
  if (!(savings?.spend ?? []).some(({ kind }) => kind === 'annual')) return 'no-annual-spend';
  const hasSaving = savings?.ratio !== 'none' || savings['retained-local'] !== undefined;
  return hasSaving ? undefined : 'no-ratio';
}

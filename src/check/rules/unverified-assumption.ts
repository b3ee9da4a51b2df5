import type { Fault } from '../../yaml/fault.ts';
import { listProvenances } from '../list-provenances.ts';
import type { Rule } from '../rule.ts';

/** What its words need. */
interface Facts {
  readonly of: string;
}

type Found = Fault<'unverified-assumption', Facts>;

export const unverifiedAssumption: Rule<'unverified-assumption', Facts> = {
  id: 'unverified-assumption',
  severity: 'warning',
  stopsRanking: false,
  summary: 'Nobody has checked an assumed value against its source.',
  why: 'Every estimate rests on it.',
  words: ({ of }) => ({
    message: `Nobody has checked "${of}" against its source.`,
    fix: 'Check it and write "verified: yes", or silence this with a reason.',
  }),
  bad: 'reference-saving: {low: 10%, high: 15%, verified: no, …}',
  good: 'reference-saving: {low: 10%, high: 15%, verified: yes, …}',
  check: (document) =>
    document.kind === 'assumptions'
      ? listProvenances(document.value)
          .filter(({ provenance }) => !provenance.verified)
          .map(
            ({ path }): Found => ({
              rule: 'unverified-assumption',
              place: { path: [...path, 'verified'], at: 'value' },
              facts: { of: path.join(' ') },
            }),
          )
      : [],
};

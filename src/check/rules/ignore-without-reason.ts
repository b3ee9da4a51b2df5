import type { Rule } from '../rule.ts';

/** What its words need. */
interface Facts {
  readonly of: string;
}

export const ignoreWithoutReason: Rule<'ignore-without-reason', Facts> = {
  id: 'ignore-without-reason',
  severity: 'error',
  stopsRanking: false,
  summary: 'A finding is silenced and no reason is given.',
  why: 'An auditor must be able to see why it does not matter. Without a reason nothing is silenced.',
  words: ({ of }) => ({
    message: `This silences "${of}" and gives no reason, so it silences nothing.`,
    fix: `Write "# assess-ignore ${of}: " and the reason.`,
  }),
  bad: '# assess-ignore stale-source',
  good: '# assess-ignore stale-source: the return was discontinued; this is its last year',
};

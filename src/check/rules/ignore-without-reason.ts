import type { Rule } from '../rule.ts';

export const ignoreWithoutReason: Rule = {
  id: 'ignore-without-reason',
  severity: 'error',
  stopsRanking: false,
  summary: 'A finding is silenced and no reason is given.',
  why: 'An auditor must be able to see why it does not matter. Without a reason nothing is silenced.',
  bad: '# assess-ignore stale-source',
  good: '# assess-ignore stale-source: the return was discontinued; this is its last year',
};

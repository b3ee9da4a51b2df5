import type { Rule } from '../rule.ts';

export const duplicateKey: Rule = {
  id: 'duplicate-key',
  severity: 'error',
  stopsRanking: true,
  summary: 'A key stands twice in one mapping.',
  why: 'YAML readers keep one of the two and say nothing, so a reader of the file and the program may see different values.',
  bad: `status: radar
status: assessed`,
  good: 'status: assessed',
};

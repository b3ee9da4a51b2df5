import type { YamlFacts } from '../../yaml/fault.ts';
import type { Rule } from '../rule.ts';

export const duplicateKey: Rule<'duplicate-key', YamlFacts['duplicate-key']> = {
  id: 'duplicate-key',
  severity: 'error',
  stopsRanking: true,
  summary: 'A key stands twice in one mapping.',
  why: 'YAML readers keep one of the two and say nothing, so a reader of the file and the program may see different values.',
  words: ({ key }) => ({
    message: `The key "${key}" stands twice.`,
    fix: 'Keep one of them.',
  }),
  bad: `status: radar
status: assessed`,
  good: 'status: assessed',
};

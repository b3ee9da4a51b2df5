import type { YamlFacts } from '../../yaml/fault.ts';
import type { Rule } from '../rule.ts';

export const yamlSyntax: Rule<'yaml-syntax', YamlFacts['yaml-syntax']> = {
  id: 'yaml-syntax',
  severity: 'error',
  stopsRanking: true,
  summary: 'The file is not valid YAML.',
  why: 'Nothing in a file that does not parse can be trusted, so only its first fault is shown.',
  words: ({ detail }) => ({ message: `This is not valid YAML: ${detail}.` }),
  bad: 'name: "Boat permits',
  good: 'name: "Boat permits"',
};

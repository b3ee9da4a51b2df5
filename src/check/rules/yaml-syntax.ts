import type { YamlFacts } from '../../yaml/fault.ts';
import type { Rule } from '../rule.ts';
import { wordSyntax } from './yaml-syntax-words.ts';

export const yamlSyntax: Rule<'yaml-syntax', YamlFacts['yaml-syntax']> = {
  id: 'yaml-syntax',
  severity: 'error',
  stopsRanking: true,
  summary: 'The file is not valid YAML.',
  why: 'Nothing in a file that does not parse can be trusted, so only its first fault is shown.',
  words: (facts) => {
    const { what, cure } = wordSyntax(facts);
    return { message: `This is not valid YAML: ${what}.`, fix: cure };
  },
  bad: 'name: "Boat permits',
  good: 'name: "Boat permits"',
};

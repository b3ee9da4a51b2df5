import type { YamlFacts } from '../../yaml/fault.ts';
import { MAX_STEPS } from '../../yaml/parse-yaml.ts';
import type { Rule } from '../rule.ts';

export const tooMuchWork: Rule<'too-much-work', YamlFacts['too-much-work']> = {
  id: 'too-much-work',
  severity: 'error',
  stopsRanking: true,
  summary: `Reading the file would take over ${MAX_STEPS / 1e6} million steps, or more is wrong than can be listed.`,
  why: 'A file that somebody sends must not keep the program, or the checks of a pull request, at work without end. What is left out for that is said and counted.',
  words: (facts) => {
    switch (facts.of) {
      case 'reading':
        return {
          message: `Reading this file would take over ${MAX_STEPS / 1e6} million steps, so it was not read.`,
          fix: 'Take out long runs of blank lines before comments, or split the file.',
        };
      case 'findings':
        return {
          message: `From this file on more is wrong than can be listed: ${facts.leftOut} more problems were found and left out.`,
          fix: 'Mend what is listed, or check fewer files at once.',
        };
      default:
        return facts satisfies never;
    }
  },
  bad: '(100,000 blank lines before 100,000 comments)',
  good: '(a file as people write it)',
};

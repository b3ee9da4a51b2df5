import type { Rule } from '../rule.ts';

export const unreadableFile: Rule = {
  id: 'unreadable-file',
  severity: 'error',
  stopsRanking: true,
  summary: 'The file is no UTF-8 text, is over 1 MiB, or nests more than 64 deep.',
  why: 'A file that cannot be read would leave its candidate out of the list without a word.',
  bad: '(a spreadsheet saved with the ending .yaml)',
  good: '(a text file in UTF-8)',
};

import { REPORT_FORMAT } from '../../documents/report-format.ts';
import type { YamlFacts } from '../../yaml/fault.ts';
import { MAX_DEPTH } from '../../yaml/parse-yaml.ts';
import type { Rule } from '../rule.ts';

export const unreadableFile: Rule<'unreadable-file', YamlFacts['unreadable-file']> = {
  id: 'unreadable-file',
  severity: 'error',
  stopsRanking: true,
  summary: `The file is no UTF-8 text, has CR line ends, is over 1 MiB, or nests more than ${MAX_DEPTH} deep.`,
  why: 'A file that cannot be read would leave its candidate out of the list without a word.',
  words: ({ why, found }) => {
    switch (why) {
      case 'not-utf-8':
        return { message: 'The file is not UTF-8 text.', fix: 'Save it as UTF-8.' };
      case 'nul':
        return { message: 'The file holds NUL bytes, so it is not text.' };
      case 'workbook':
        return {
          message:
            'This is a workbook or another file of an office program (.xlsx, .xls, .docx), not text.',
          fix: 'Copy what it holds into a text file, and take this one out of the folder.',
        };
      case 'old-mac-lines':
        return {
          message: 'The lines end in CR alone (old Mac line ends), so the file is one long line.',
          fix: 'Save it with LF or CRLF line ends: editors call these Unix or Windows.',
        };
      case 'too-large':
        return found === 'report'
          ? { message: 'The report is larger than 500 MiB.', fix: 'Name the folder instead.' }
          : { message: 'The file is larger than 1 MiB.', fix: 'Split it into smaller files.' };
      case 'too-deep':
        return { message: `Lists and mappings nest more than ${MAX_DEPTH} deep.` };
      case 'not-json':
        return {
          message: 'The file is not JSON.',
          fix: 'Name a folder, or a report that "assess --json" wrote.',
        };
      case 'no-report':
        return {
          message: `This is no hit list that assess wrote${found === undefined ? '' : `: ${found}`}.`,
          fix: 'Name a folder, or a report that "assess --json" wrote; explain, ask and check write others.',
        };
      case 'other-format':
        return {
          message: `The report is of format ${found}, and this version of assess reads format ${REPORT_FORMAT}.`,
          fix: 'Write both reports with the same version of assess, or name the folders.',
        };
      case 'without-documents':
        return {
          message: 'The report was written before reports held the files that they were made from.',
          fix: 'Write it anew from the same files with "assess --json".',
        };
      default:
        return why satisfies never;
    }
  },
  bad: '(a spreadsheet saved with the ending .yaml)',
  good: '(a text file in UTF-8)',
};

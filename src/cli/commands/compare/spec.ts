import { RANK_BY } from '../../../documents/rank-by.ts';
import {
  choiceOption,
  countOption,
  dayOption,
  switchOption,
  textOption,
  yearOption,
} from '../option-kinds.ts';
import { defineCommand, type OptionSpec } from '../spec.ts';

/** Undefined where it is not typed: then as in the reports. */
const all: OptionSpec<true | undefined> = {
  description: 'rank every candidate, whatever its status',
  initial: undefined,
};

export const compare = defineCommand({
  summary: 'what changed between two states, and which edits moved it',
  arguments: [
    {
      name: 'before',
      takes: 'one',
      description:
        'a folder, a YAML file, or a report that assess --json wrote; - reads one from standard input',
    },
    { name: 'after', takes: 'one', description: 'the same, later' },
  ],
  options: {
    sheet: textOption('<file>', 'the sheet to judge folders against'),
    sheetAfter: textOption('<file>', 'the sheet for AFTER, where it is another one'),
    assumptions: textOption('<file>', 'the assumptions to cost folders with'),
    assumptionsAfter: textOption('<file>', 'the assumptions for AFTER, where they are others'),
    priceBase: yearOption(
      'bring every amount of both to the prices of this year (default: as in the reports)',
    ),
    by: choiceOption(
      '<key>',
      'what ranks candidates with equal verdicts (default: as in the reports, else answers)',
      RANK_BY,
    ),
    all,
    top: countOption('<k>', 'say for each candidate whether it is in the top K'),
    skipInvalid: switchOption('leave out files with problems, and say so in the report'),
    date: dayOption(
      'the day to judge by what is past or too old (default: that of AFTER, else SOURCE_DATE_EPOCH)',
    ),
  },
  formats: ['text', 'markdown', 'json', 'html'],
  help: `
A folder is a whole project, with candidates/ and where it has its own criteria/, or a
folder of candidates. The sheet is the one named, else the one in a criteria/ inside or
beside those candidates, else the one in ./criteria, else the one that comes with assess.
A report has its own.

Examples:
  $ assess -o 2026-11.json                  keep this month's state
  $ assess compare 2026-11.json candidates --date 2026-12-18
  $ assess compare 2026-11.json candidates -o december.md
  $ assess compare candidates candidates --sheet-after proposed-sheet.yaml
  $ git show HEAD~1:hit-list.json | assess compare - .`,
});

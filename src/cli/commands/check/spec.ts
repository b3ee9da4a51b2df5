import { day, flag, limit, oneOf, text } from '../option-kinds.ts';
import { PATHS } from '../shared-options.ts';
import { defineCommand } from '../spec.ts';

export const check = defineCommand({
  summary: 'validate sheets, candidates and assumptions, and check them against each other',
  arguments: [
    { ...PATHS, description: 'files, folders or - (default: ./criteria and ./candidates)' },
  ],
  options: {
    sheet: text('<file>', 'the sheet to check candidates against'),
    assumptions: text('<file>', 'the assumptions to check candidates against'),
    date: day('the day to judge the age of spend by'),
    failOn: oneOf(
      '<severity>',
      'exit with 1 when there is a finding of this or a graver kind',
      ['error', 'warning', 'note'],
      'error',
    ),
    maxWarnings: limit('<n>', 'exit with 1 when there are more warnings than this'),
    max: limit('<n>', 'show at most so many findings; all are counted', 100),
    fix: flag('make the rewrites that are safe, in place, and check again'),
    stdinFilename: text('<name>', 'what to call standard input in reports'),
    allowEmpty: flag('finding no files is fine'),
  },
  formats: ['pretty', 'compact', 'json', 'sarif', 'github', 'junit', 'markdown'],
  help: `
Examples:
  $ assess check
  $ assess check candidates --fail-on warning
  $ assess check -f github -o findings.sarif -o report.xml
  $ assess check --fix candidates/boat-permits.yaml
  $ cat boat-permits.yaml | assess check - --stdin-filename boat-permits.yaml

"assess rules" lists what is checked. A comment "# assess-ignore RULE: reason" on or
above a line silences one finding there.`,
});

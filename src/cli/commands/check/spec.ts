import { SEVERITIES } from '../../../check/severity.ts';
import {
  choiceOption,
  dayOption,
  limitOption,
  switchOption,
  textOption,
  textsOption,
} from '../option-kinds.ts';
import { PATHS } from '../shared-options.ts';
import { defineCommand } from '../spec.ts';

export const check = defineCommand({
  summary: 'validate sheets, candidates, assumptions and plans, and check them against each other',
  arguments: [
    { ...PATHS, description: 'files, folders or - (default: ./criteria and ./candidates)' },
  ],
  options: {
    sheet: textOption('<file>', 'the sheet to check candidates against'),
    assumptions: textOption('<file>', 'the assumptions to check candidates against'),
    date: dayOption('the day to judge the age of spend by'),
    failOn: choiceOption(
      '<severity>',
      'exit with 1 when there is a finding of this or a graver kind',
      SEVERITIES,
      'error',
    ),
    maxWarnings: limitOption('<n>', 'exit with 1 when there are more warnings than this'),
    max: limitOption('<n>', 'show at most so many findings; all are counted', 100),
    fix: switchOption('make the rewrites that are safe, in place, and check again'),
    dryRun: switchOption('with --fix: show what would change as a diff, and change nothing'),
    only: textsOption(
      '<file...>',
      'speak of these files alone, though all are read; one that is gone is a note',
    ),
    base: textOption(
      '<folder>',
      'what SARIF, JUnit, GitHub and GitLab name files from (default: the repository)',
    ),
    stdinFilename: textOption('<name>', 'what to call standard input in reports'),
    allowEmpty: switchOption('finding no files is fine'),
  },
  formats: ['pretty', 'compact', 'json', 'sarif', 'github', 'gitlab', 'junit', 'markdown'],
  help: `
Examples:
  $ assess check
  $ assess check candidates --fail-on warning
  $ assess check -f github -o findings.sarif -o report.xml
  $ assess check --fix candidates/boat-permits.yaml
  $ assess check --fix --dry-run
  $ assess check --only candidates/boat-permits.yaml candidates/ferries.yaml
  $ cat boat-permits.yaml | assess check - --stdin-filename boat-permits.yaml

"assess rules" lists what is checked. A comment "# assess-ignore RULE: reason" on or
above a line silences one finding there.`,
});

import { Argument, Command, Help, Option } from 'commander';
import { KINDS, type Kind } from '../documents/parse-document.ts';
import type { AskOptions } from './commands/ask.ts';
import type { CheckOptions } from './commands/check.ts';
import type { CompareCommandOptions } from './commands/compare.ts';
import type { ExplainOptions } from './commands/explain.ts';
import type { NewOptions } from './commands/new.ts';
import { type Host, type OutputStream, readVersion } from './host.ts';
import {
  addJudgingOptions,
  addOutputOptions,
  addReportOptions,
  type ReportOptions,
  toCount,
  toDay,
  toLimit,
} from './options.ts';

/** The command line. `finish` takes the exit code of the command that ran. */
export function buildProgram(host: Host, finish: (code: number) => void): Command {
  const program = new Command('assess')
    .description(
      'Judges public-service functions against a sheet of criteria, estimates what a\nshared platform would save, and writes ranked, costed hit lists.',
    )
    .version(readVersion(host), '-v, --version', 'print the version')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => host.stdout.write(text),
      writeErr: (text) => host.stderr.write(text),
      getOutHelpWidth: () => helpWidth(host.stdout),
      getErrHelpWidth: () => helpWidth(host.stderr),
    })
    .configureHelp({ optionDescription: describeOption })
    .showHelpAfterError('(assess --help shows what can be typed)')
    .addHelpText('after', HELP);
  addRank(program, host, finish);
  addExplain(program, host, finish);
  addAsk(program, host, finish);
  addCompare(program, host, finish);
  addCheck(program, host, finish);
  addRules(program, host, finish);
  addNew(program, host, finish);
  addSchema(program, host, finish);
  return program;
}

/** The width to wrap help to; the usual one where it goes into a pipe. */
function helpWidth({ isTTY, columns }: OutputStream): number {
  return (isTTY === true ? columns : undefined) ?? 80;
}

/** An option without a default that says no more than that it was not typed. */
function describeOption(option: Option): string {
  return new Help().optionDescription(option).replace(/ \(default: (?:false|\[\])\)$/, '');
}

const HELP = `
Without a command, assess ranks: "assess --top 3" is "assess rank --top 3".
"assess help rank" shows the options of a command.

Examples:
  $ assess                          rank the files in ./candidates
  $ assess -o hit-list.md           write the hit list as Markdown
  $ assess explain registrars       one candidate, with all working
  $ assess ask                      what to find out next
  $ assess compare last-month.json .   what changed since, and why
  $ assess check                    validate the files in ./criteria and ./candidates
  $ assess new boat-permits         start a candidate file

Exit codes: 0 fine, 1 problems in the files, 2 wrong use or nothing to read, 3 a bug in assess.`;

type Adder = (program: Command, host: Host, finish: (code: number) => void) => void;

const addRank: Adder = (program, host, finish) => {
  const rank = program
    .command('rank', { isDefault: true })
    .description('rank candidates (the default command)')
    .argument('[paths...]', 'files, folders or - for standard input (default: ./candidates)')
    .addHelpText(
      'after',
      `
Examples:
  $ assess rank candidates --top 3
  $ assess -o hit-list.md -o hit-list.csv
  $ assess --by saving --json
  $ assess --chances --top 3
  $ assess --assume registrars.realistic-chance-of-success=Y
  $ assess --assume council-tax.savings.spend.collection.addressable=30%`,
    );
  rank.option('--chances', 'add the exact chance of each rank', false);
  addOutputOptions(addReportOptions(rank), ['text', 'markdown', 'json', 'csv']).action(
    async (paths: string[], options: ReportOptions) => {
      const { runRank } = await import('./commands/rank.ts');
      finish(await runRank(paths, options, host));
    },
  );
};

const addExplain: Adder = (program, host, finish) => {
  const explain = program
    .command('explain')
    .description('explain one candidate: verdict with reasons, savings worked line by line')
    .argument('<id>', 'the id of a candidate')
    .argument('[paths...]', 'the files it is ranked among (default: ./candidates)')
    .addOption(new Option('--brief', 'one page for a minister').default(false))
    .addHelpText(
      'after',
      `
Examples:
  $ assess explain registrars
  $ assess explain registrars --brief
  $ assess explain council-tax candidates -o council-tax.md`,
    );
  addOutputOptions(addReportOptions(explain), ['text', 'markdown', 'json']).action(
    async (id: string, paths: string[], options: ExplainOptions) => {
      const { runExplain } = await import('./commands/explain.ts');
      finish(await runExplain(id, paths, options, host));
    },
  );
};

const addAsk: Adder = (program, host, finish) => {
  const ask = program
    .command('ask')
    .description('what to find out next: open questions, the one most worth an answer first')
    .argument('[paths...]', 'files, folders or - for standard input (default: ./candidates)')
    .option('--top <k>', 'how many candidates the list is meant to hold', toCount, 5)
    .option('--limit <n>', 'how many questions to print (JSON and CSV hold all)', toCount, 10)
    .option('--all', 'add the moot questions of ruled-out candidates', false)
    .addHelpText(
      'after',
      `
Examples:
  $ assess ask
  $ assess ask --top 3 --limit 5
  $ assess ask -o research-brief.md`,
    );
  addOutputOptions(addJudgingOptions(ask), ['text', 'markdown', 'json', 'csv']).action(
    async (paths: string[], options: AskOptions) => {
      const { runAsk } = await import('./commands/ask.ts');
      finish(await runAsk(paths, options, host));
    },
  );
};

const addCompare: Adder = (program, host, finish) => {
  const compare = program
    .command('compare')
    .description('what changed between two states, and which edits moved it')
    .argument(
      '<before>',
      'a folder, a YAML file, or a report that assess --json wrote; - reads one from standard input',
    )
    .argument('<after>', 'the same, later')
    .option('--sheet <file>', 'the sheet to judge folders against')
    .option('--sheet-after <file>', 'the sheet for AFTER, where it is another one')
    .option('--assumptions <file>', 'the assumptions to cost folders with')
    .option('--assumptions-after <file>', 'the assumptions for AFTER, where they are others')
    .addOption(
      new Option(
        '--by <key>',
        'what ranks candidates with equal verdicts (default: as in the reports, else answers)',
      ).choices(['answers', 'saving', 'npv']),
    )
    .option('--all', 'rank every candidate, whatever its status')
    .option('--top <k>', 'say for each candidate whether it is in the top K', toCount)
    .option('--skip-invalid', 'leave out files with problems, and say so in the report', false)
    .option(
      '--date <yyyy-mm-dd>',
      'the day to judge by what is past or too old (default: that of AFTER, else SOURCE_DATE_EPOCH)',
      toDay,
    )
    .addHelpText(
      'after',
      `
A folder is a whole project, with candidates/ and where it has its own criteria/, or a
folder of candidates. The sheet is the one named, else the one in its criteria/, else the
one in ./criteria, else the one that comes with assess. A report has its own.

Examples:
  $ assess --json > 2026-11.json            keep this month's state
  $ assess compare 2026-11.json candidates --date 2026-12-18
  $ assess compare 2026-11.json candidates -o december.md
  $ assess compare candidates candidates --sheet-after proposed-sheet.yaml
  $ git show HEAD~1:hit-list.json | assess compare - .`,
    );
  addOutputOptions(compare, ['text', 'markdown', 'json']).action(
    async (before: string, after: string, options: CompareCommandOptions) => {
      const { runCompare } = await import('./commands/compare.ts');
      finish(await runCompare({ before, after }, options, host));
    },
  );
};

const addCheck: Adder = (program, host, finish) => {
  const check = program
    .command('check')
    .description('validate sheets, candidates and assumptions, and check them against each other')
    .argument('[paths...]', 'files, folders or - (default: ./criteria and ./candidates)')
    .option('--sheet <file>', 'the sheet to check candidates against')
    .option('--assumptions <file>', 'the assumptions to check candidates against')
    .option('--date <yyyy-mm-dd>', 'the day to judge the age of spend by', toDay)
    .addOption(
      new Option(
        '--fail-on <severity>',
        'exit with 1 when there is a finding of this or a graver kind',
      )
        .choices(['error', 'warning', 'note'])
        .default('error'),
    )
    .option('--max-warnings <n>', 'exit with 1 when there are more warnings than this', toLimit)
    .option('--max <n>', 'show at most so many findings; all are counted', toLimit, 100)
    .option('--fix', 'make the rewrites that are safe, in place, and check again', false)
    .option('--stdin-filename <name>', 'what to call standard input in reports')
    .option('--allow-empty', 'finding no files is fine', false)
    .addHelpText(
      'after',
      `
Examples:
  $ assess check
  $ assess check candidates --fail-on warning
  $ assess check -f github -o findings.sarif -o report.xml
  $ assess check --fix candidates/boat-permits.yaml
  $ cat boat-permits.yaml | assess check - --stdin-filename boat-permits.yaml

"assess rules" lists what is checked. A comment "# assess-ignore RULE: reason" on or
above a line silences one finding there.`,
    );
  addOutputOptions(check, [
    'pretty',
    'compact',
    'json',
    'sarif',
    'github',
    'junit',
    'markdown',
  ]).action(async (paths: string[], options: CheckOptions) => {
    const { runCheck } = await import('./commands/check.ts');
    finish(await runCheck(paths, options, host));
  });
};

const addRules: Adder = (program, host, finish) => {
  program
    .command('rules')
    .description('list what is checked, or explain one rule and how to mend what it finds')
    .argument('[rule]', 'the id of a rule')
    .addHelpText('after', '\nExamples:\n  $ assess rules\n  $ assess rules residual-as-saving')
    .action(async (rule: string | undefined) => {
      const { runRules } = await import('./commands/rules.ts');
      finish(runRules(rule, host));
    });
};

const addNew: Adder = (program, host, finish) => {
  program
    .command('new')
    .description('write a commented candidate file, on the radar until it is answered')
    .argument('<id>', 'its id, such as boat-permits')
    .option('-o, --output <file>', 'the file to write (default: candidates/<id>.yaml)')
    .option('--sheet <file>', 'the sheet whose questions to ask')
    .option('--no-color', 'write without colour')
    .addHelpText(
      'after',
      `
Examples:
  $ assess new boat-permits
  $ assess new boat-permits -o candidates/radar/boat-permits.yaml`,
    )
    .action(async (id: string, options: NewOptions) => {
      const { runNew } = await import('./commands/new.ts');
      finish(runNew(id, options, host));
    });
};

const addSchema: Adder = (program, host, finish) => {
  program
    .command('schema')
    .description('print the JSON Schema of a kind of file, for editors')
    .addArgument(new Argument('<kind>', 'the kind of file').choices(KINDS))
    .addHelpText(
      'after',
      `
Example:
  $ assess schema candidate > schemas/candidate.schema.json
and then, as the first line of a candidate file in ./candidates:
  # yaml-language-server: $schema=../schemas/candidate.schema.json`,
    )
    .action(async (kind: Kind) => {
      const { runSchema } = await import('./commands/schema.ts');
      finish(runSchema(kind, host));
    });
};

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Run, type RunOptions, runAssess } from '../support/run-assess.ts';
import type { Case } from './make-case.ts';
import { encode } from './mutations/mutation.ts';
import { shrink } from './shrink.ts';
import { tryCase } from './try-case.ts';
import { readWorlds } from './worlds.ts';

/** A case whose file is as it was but for one key misspelt, which `--fix` mends. */
async function makeMild(misspelt: boolean): Promise<Case> {
  const [, world] = await readWorlds();
  const [target, ...beside] = world?.candidates ?? [];
  if (world === undefined || target === undefined) throw new Error('there is no small portfolio');
  return {
    number: 0,
    seed: 1,
    target,
    spoilt: encode(misspelt ? target.text.replace('sector:', 'sectr:') : target.text),
    how: [],
    others: [...beside, world.sheet, world.assumptions],
  };
}

/** Something that assess might do wrong: the promise that it breaks, and how. */
interface Fault {
  readonly what: string;
  readonly by: string;
  readonly misspelt?: boolean;
  readonly on: (run: Run, args: readonly string[]) => boolean;
  readonly spoil: (run: Run, change: Change) => Partial<Run>;
}

/** Changes a file in the folder of the case. */
type Change = (file: string, edit: (text: string) => string) => void;

const isCommand = (name: string) => (_run: Run, args: readonly string[]) => args[0] === name;
const isFix = (_run: Run, args: readonly string[]) => args.includes('--fix');
const isCheck = (_run: Run, args: readonly string[]) =>
  args[0] === 'check' && !args.includes('--fix');

/** A change of a JSON report on standard output. */
function onJson(edit: (report: Record<string, unknown[]>) => void): Fault['spoil'] {
  return ({ stdout }) => {
    const report = JSON.parse(stdout);
    edit(report);
    return { stdout: JSON.stringify(report) };
  };
}

/** A change of a file that a run wrote. */
function onFile(file: string, edit: (text: string) => string): Fault['spoil'] {
  return (_run, change) => {
    change(file, edit);
    return {};
  };
}

const TARGET = 'candidates/boat-permits.yaml';

const FAULTS: readonly Fault[] = [
  { what: 'exit', by: 'another code', on: isCommand('rank'), spoil: () => ({ code: 3 }) },
  {
    what: 'exit',
    by: 'a report beside a refusal',
    on: isCommand('rank'),
    spoil: () => ({ code: 2 }),
  },
  {
    what: 'standard error',
    by: 'an escape sequence',
    on: isCommand('rank'),
    spoil: () => ({ stderr: '\u001b[31m' }),
  },
  {
    what: 'place',
    by: 'a line that is not there',
    misspelt: true,
    on: isCheck,
    spoil: onJson((report) =>
      Object.assign(report['problems']?.[0] ?? {}, { line: 999, endLine: 999 }),
    ),
  },
  {
    what: 'place',
    by: 'a column after the end of its line',
    misspelt: true,
    on: isCheck,
    spoil: onJson((report) => Object.assign(report['problems']?.[0] ?? {}, { endColumn: 999 })),
  },
  {
    what: 'place',
    by: 'a line that is not there, on standard error',
    misspelt: true,
    on: isCommand('rank'),
    spoil: ({ stderr }) => ({ stderr: stderr.replace('.yaml:4:', '.yaml:999:') }),
  },
  {
    what: 'missing',
    by: 'a candidate left out',
    on: isCommand('rank'),
    spoil: onJson((report) => report['candidates']?.pop()),
  },
  {
    what: 'JSON',
    by: 'a key left out',
    on: isCommand('rank'),
    spoil: onJson((report) => Reflect.deleteProperty(report, 'totals')),
  },
  {
    what: 'JSON',
    by: 'half a report',
    on: isCommand('rank'),
    spoil: ({ stdout }) => ({ stdout: stdout.slice(0, 99) }),
  },
  {
    what: 'CSV',
    by: 'a row left out',
    on: isCommand('rank'),
    spoil: onFile('out/list.csv', (csv) => csv.replace(/.*\r\n$/, '')),
  },
  {
    what: 'CSV',
    by: 'an open quote',
    on: isCommand('rank'),
    spoil: onFile('out/list.csv', (csv) => `${csv}"`),
  },
  {
    what: 'Markdown',
    by: 'HTML',
    on: isCommand('rank'),
    spoil: onFile('out/report.md', (text) => `${text}\n<b>now</b>\n`),
  },
  {
    what: 'Markdown',
    by: 'a table torn apart',
    on: isCommand('rank'),
    spoil: onFile('out/report.md', (text) => text.replace('\n| 2', '\n\n| 2')),
  },
  {
    what: 'text',
    by: 'text turned round',
    on: isCommand('rank'),
    spoil: onFile('out/report.txt', (text) => `${text}\u202e`),
  },
  {
    what: 'SARIF',
    by: 'a result left out',
    misspelt: true,
    on: isCheck,
    spoil: onFile('out/sarif', (text) => {
      const log = JSON.parse(text);
      log.runs[0].results.pop();
      return JSON.stringify(log);
    }),
  },
  {
    what: 'SARIF',
    by: 'a level that there is not',
    misspelt: true,
    on: isCheck,
    spoil: onFile('out/sarif', (text) => text.replace('"level": "error"', '"level": "grave"')),
  },
  {
    what: 'JUnit',
    by: 'a bare &',
    misspelt: true,
    on: isCheck,
    spoil: onFile('out/junit', (text) => text.replace('</testsuites>', '&</testsuites>')),
  },
  {
    what: 'GitHub',
    by: 'a line that is no command',
    misspelt: true,
    on: isCheck,
    spoil: onFile('out/github', (text) => `hello\n${text}`),
  },
  {
    what: 'fix',
    by: 'a comment lost',
    misspelt: true,
    on: isFix,
    spoil: onFile(TARGET, (text) => text.replace(/^#.*/, '')),
  },
  {
    what: 'fix',
    by: 'a value changed',
    misspelt: true,
    on: isFix,
    spoil: onFile(TARGET, (text) => text.replace('£4m', '£5m')),
  },
  {
    what: 'fix',
    by: 'a key changed to another',
    misspelt: true,
    on: isFix,
    spoil: onFile(TARGET, (text) => text.replace('owner:', 'summary2:')),
  },
];

for (const { what, by, misspelt = false, on, spoil } of FAULTS) {
  test(`${by} is found as a failure of: ${what}`, async () => {
    const faulty = async (args: readonly string[], options: RunOptions = {}) => {
      const run = await runAssess(args, options);
      if (!on(run, args)) return run;
      const change: Change = (file, edit) => {
        const path = join(options.cwd ?? '', file);
        writeFileSync(path, edit(readFileSync(path, 'utf8')));
      };
      return { ...run, ...spoil(run, change) };
    };
    const { failures } = await tryCase(await makeMild(misspelt), faulty);
    expect(failures.map((failure) => failure.what)).toContain(what);
  });
}

test('a sound program fails on neither case', async () => {
  for (const misspelt of [false, true]) {
    expect((await tryCase(await makeMild(misspelt), runAssess)).failures).toEqual([]);
  }
});

test('a failing file is shrunk to the lines that make it fail', async () => {
  const lines = Array.from({ length: 40 }, (_, index) => `line ${index}\n`);
  const failing = { ...(await makeMild(false)), spoilt: encode(lines.join('')) };
  const { spoilt } = await shrink(failing, async (smaller) => {
    const text = new TextDecoder().decode(smaller.spoilt);
    return text.includes('line 7\n') && text.includes('line 31\n');
  });
  expect(new TextDecoder().decode(spoilt)).toBe('line 7\nline 31\n');
});

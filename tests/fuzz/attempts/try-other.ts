import { basename } from 'node:path';
import { EXIT } from '../../../src/cli/exit.ts';
import { parseCsv } from '../../report/parse-csv.ts';
import type { Case } from '../make-case.ts';
import { pick, type Random } from '../random.ts';
import { OUT, type Trial } from '../trial.ts';
import { BEFORE } from '../write-case.ts';
import { checkReadable, REPORTS, readJson } from './check-reports.ts';

/** A command that is tried on some cases only. */
type Attempt = (trial: Trial, tried: Case) => Promise<void>;

/** The file that `assess new` writes. */
const NEW = 'boat-hire.yaml';

/** Tries one more command on a folder of YAML. */
export async function tryOther(trial: Trial, tried: Case, random: Random): Promise<void> {
  await pick([tryExplain, tryBrief, tryAsk, tryPlan, tryCompare, tryNew], random)(trial, tried);
}

const tryExplain: Attempt = async (trial, tried) => {
  const { code, stdout } = await trial.run(['explain', guessId(tried), 'candidates', ...REPORTS]);
  if (code !== EXIT.fine) return;
  readJson(trial, 'explain', stdout);
  checkReadable(trial);
};

const tryBrief: Attempt = async (trial, tried) => {
  const [, ...outputs] = REPORTS;
  const { code } = await trial.run([
    'explain',
    guessId(tried),
    'candidates',
    '--brief',
    ...outputs,
  ]);
  if (code === EXIT.fine) checkReadable(trial);
};

const tryAsk: Attempt = async (trial) => {
  const csv = `${OUT}/questions.csv`;
  const { code, stdout } = await trial.run(['ask', 'candidates', '--all', ...REPORTS, '-o', csv]);
  if (code !== EXIT.fine) return;
  const report = readJson<{ readonly questions: readonly unknown[] }>(trial, 'ask', stdout);
  const questions = report?.questions.length ?? 0;
  checkReadable(trial);
  trial.expect('CSV', () => {
    const rows = parseCsv(trial.readText(csv)).length - 1;
    return rows === questions ? [] : [`it holds ${rows} questions of ${questions}`];
  });
};

const BUDGET = '2026-27=£20m,2027-28=£1,200,000';

const tryPlan: Attempt = async (trial) => {
  const csv = `${OUT}/plan.csv`;
  const args = ['plan', 'candidates', '--budget', BUDGET, '--all', ...REPORTS, '-o', csv];
  const { code, stdout } = await trial.run(args);
  if (code !== EXIT.fine) return;
  const report = readJson<Readonly<Record<'plan' | 'leftOut', readonly unknown[]>>>(
    trial,
    'plan',
    stdout,
  );
  const planned = (report?.plan.length ?? 0) + (report?.leftOut.length ?? 0);
  checkReadable(trial);
  trial.expect('CSV', () => {
    const rows = parseCsv(trial.readText(csv)).length - 1;
    return rows === planned ? [] : [`it holds ${rows} candidates of ${planned}`];
  });
};

const tryCompare: Attempt = (trial) => compare(trial, BEFORE, '.');

interface Checked {
  readonly problems: readonly { readonly file: string }[];
}

/** A file that was just written from a sheet that is read raises no error. */
const tryNew: Attempt = async (trial, { others, target }) => {
  const sheet = [target, ...others].find(({ text }) => /^sheet:/m.test(text));
  const named = sheet === undefined ? [] : ['--sheet', sheet.path];
  const { code } = await trial.run(['new', 'boat-hire', '-o', NEW, ...named]);
  if (code !== EXIT.fine) return;
  const { stdout } = await trial.run(['check', NEW, ...named, '--json']);
  // What stands beside it may be spoilt, and is told of: it is not what was written.
  const { problems }: Checked = JSON.parse(stdout);
  trial.note(
    'new',
    problems.filter(({ file }) => file === NEW).map((problem) => JSON.stringify(problem)),
  );
};

/** Compares a spoilt report with the folder, with itself and with what it was. */
export async function tryReport(trial: Trial, { target }: Case, random: Random): Promise<void> {
  const was = `${BEFORE}/${target.path}`;
  const other = pick(['.', was, target.path], random);
  if (random(2) === 0) await compare(trial, target.path, other);
  else await compare(trial, other, target.path);
}

async function compare(trial: Trial, before: string, after: string): Promise<void> {
  const { code, stdout } = await trial.run(['compare', before, after, ...REPORTS]);
  if (code !== EXIT.fine) return;
  readJson(trial, 'compare', stdout);
  checkReadable(trial);
}

/** The id that the spoilt candidate had, or another one's where something else was spoilt. */
function guessId({ target, others }: Case): string {
  const candidate = [target, ...others].find(({ path }) => path.startsWith('candidates/'));
  return basename(candidate?.path ?? '', '.yaml');
}

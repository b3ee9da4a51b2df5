import { EXIT } from '../../../src/cli/exit.ts';
import { parseCsv } from '../../report/parse-csv.ts';
import { countRows } from '../checks/find-markdown-faults.ts';
import type { Case } from '../make-case.ts';
import { pick, type Random } from '../random.ts';
import { OUT, type Trial } from '../trial.ts';
import { checkReadable, MARKDOWN, REPORTS, readJson } from './check-reports.ts';

/** What the checks look at in a hit list. */
interface HitList {
  readonly candidates: readonly { readonly file: string; readonly rank: number | null }[];
  readonly skipped: readonly { readonly file: string }[];
}

const CSV = `${OUT}/list.csv`;
const FLOWS = `${OUT}/flows.csv`;

const OPTIONS = [
  [],
  ['--all'],
  ['--all', '--by', 'npv'],
  ['--by', 'saving', '--top', '2'],
  ['--chances', '--top', '1'],
  ['--date', '2031-01-01'],
] as const;

/** Ranks the folder in every format: each candidate is in the list, or a finding names its file. */
export async function tryRank(trial: Trial, tried: Case, random: Random): Promise<void> {
  const skip = random(2) === 0 ? ['--skip-invalid'] : [];
  const options = [...pick(OPTIONS, random), ...skip];
  const { code, stdout, stderr } = await trial.run([
    'rank',
    'candidates',
    ...REPORTS,
    '-o',
    CSV,
    '--flows',
    FLOWS,
    ...options,
  ]);
  const files = [tried.target, ...tried.others].map(({ path }) => path);
  if (code === EXIT.problems) {
    const isNamed = files.some((file) => stderr.includes(file));
    trial.note('missing', isNamed ? [] : ['no finding names a file']);
  }
  if (code !== EXIT.fine) return;
  const list = readJson<HitList>(trial, 'rank', stdout);
  if (list !== undefined)
    checkList(
      trial,
      list,
      files.filter((file) => !stderr.includes(file)),
    );
  checkReadable(trial);
}

/** Every candidate that nothing was said of is in the list, in each of its formats. */
function checkList(trial: Trial, { candidates, skipped }: HitList, files: readonly string[]): void {
  const named = new Set([...candidates, ...skipped].map(({ file }) => file));
  const missing = files.filter((file) => file.startsWith('candidates/') && !named.has(file));
  trial.note(
    'missing',
    missing.map((file) => `${file} is not in the list`),
  );
  const ranked = candidates.filter(({ rank }) => rank !== null).length;
  trial.expect('CSV', () =>
    expectRows(parseCsv(trial.readText(CSV)).length - 1, candidates.length),
  );
  trial.expect('CSV', () => (parseCsv(trial.readText(FLOWS)).length > 0 ? [] : ['no headings']));
  if (ranked === 0) return;
  trial.expect('Markdown', () => expectRows(countRows(trial.readText(MARKDOWN)), ranked));
}

function expectRows(found: number, candidates: number): string[] {
  return found === candidates ? [] : [`it holds ${found} candidates of ${candidates}`];
}

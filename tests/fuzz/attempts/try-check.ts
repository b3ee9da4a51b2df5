import { EXIT } from '../../../src/cli/exit.ts';
import { readXml } from '../../cli/check/read-xml.ts';
import { findSarifFaults } from '../../support/sarif-faults.ts';
import { countRows, findMarkdownFaults } from '../checks/find-markdown-faults.ts';
import { findMisplaced, type ReportedPlace } from '../checks/find-misplaced.ts';
import { findShapeFaults } from '../checks/find-shape-faults.ts';
import { findSteering } from '../checks/find-steering.ts';
import { OUT, type Trial } from '../trial.ts';

/** What the checks look at in a report of `assess check`. */
interface CheckJson {
  readonly problems: readonly Problem[];
}

interface Problem extends ReportedPlace {
  readonly message: string;
  readonly related?: readonly ReportedPlace[];
}

const FORMATS = ['sarif', 'junit', 'github', 'markdown', 'compact', 'pretty'] as const;

/** How many findings are shown where a person reads them: few enough for the reader of Markdown. */
const MAX = 300;

const OUTPUTS = FORMATS.flatMap((format) => ['-o', `${format}=${OUT}/${format}`]);

/** Checks the folder in every format, which must agree. */
export async function tryCheck(trial: Trial): Promise<void> {
  const { code, stdout } = await trial.run(['check', '--json', '--max', String(MAX), ...OUTPUTS]);
  if (code === EXIT.wrongUse) return;
  trial.expect('JSON', () => {
    const report = JSON.parse(stdout);
    trial.note('JSON', findShapeFaults('check', report));
    checkProblems(trial, report);
    return [];
  });
}

function checkProblems(trial: Trial, { problems }: CheckJson): void {
  const places = problems.flatMap(({ related = [], ...place }) => [place, ...related]);
  trial.expect('place', () => findMisplaced(places, trial.read));
  trial.note(
    'message',
    problems.flatMap(({ message }) => (/[.!?]$/.test(message) ? [] : [message])),
  );
  const many = problems.length;
  trial.expect('SARIF', () => {
    const log = JSON.parse(trial.readText(`${OUT}/sarif`));
    return [...findSarifFaults(log), ...expectCount(log.runs[0].results.length, many)];
  });
  trial.expect('JUnit', () => expectCount(countFailures(trial.readText(`${OUT}/junit`)), many));
  trial.expect('Markdown', () => {
    const markdown = trial.readText(`${OUT}/markdown`);
    return [
      ...findMarkdownFaults(markdown),
      ...findSteering(markdown),
      ...expectCount(countRows(markdown), Math.min(many, MAX)),
    ];
  });
  trial.expect('GitHub', () => {
    const text = trial.readText(`${OUT}/github`);
    const odd = text
      .split('\n')
      .slice(0, -1)
      .filter((line) => !/^::(error|warning|notice) .*::/.test(line));
    return [...findSteering(text), ...odd];
  });
  for (const format of ['compact', 'pretty']) {
    trial.expect(format, () => findSteering(trial.readText(`${OUT}/${format}`)));
  }
}

function countFailures(xml: string): number {
  const suites = readXml(xml).children;
  return suites.flatMap(({ children }) => children.flatMap((each) => each.children)).length;
}

function expectCount(found: number, problems: number): string[] {
  return found === problems ? [] : [`it holds ${found} problems of ${problems}`];
}

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from '../support/root.ts';
import { runAssess } from '../support/run-assess.ts';

/** A file to spoil, and where it stands in the folder of a case. */
export interface Original {
  readonly path: string;
  readonly text: string;
}

/** Files that belong together: candidates, what they are judged and costed with, a report on them. */
export interface World {
  readonly candidates: readonly Original[];
  readonly sheet: Original;
  readonly assumptions: Original;
  readonly report: Original;
}

/** The shipped files with the example, and the small portfolio of the tests. */
export function readWorlds(): Promise<World[]> {
  const portfolio = 'tests/fixtures/portfolio';
  return Promise.all([
    readWorld(
      ['candidates', 'candidates/radar', 'examples/appraisal'],
      'criteria/servitised-platform.yaml',
      'criteria/digitlab-assumptions.yaml',
    ),
    readWorld(
      [`${portfolio}/candidates`],
      `${portfolio}/criteria/sheet.yaml`,
      `${portfolio}/criteria/assumptions.yaml`,
    ),
  ]);
}

async function readWorld(
  folders: readonly string[],
  sheet: string,
  assumptions: string,
): Promise<World> {
  const files = folders.flatMap(listFiles);
  const reported = [...files.slice(0, 1), ...files.slice(-1)];
  const run = await runAssess([
    ...reported,
    '--sheet',
    sheet,
    '--assumptions',
    assumptions,
    '--json',
  ]);
  return {
    candidates: files.map((file) => read(file, 'candidates')),
    sheet: read(sheet, 'criteria'),
    assumptions: read(assumptions, 'criteria'),
    report: { path: 'report.json', text: run.stdout },
  };
}

function listFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => `${folder}/${name}`);
}

function read(file: string, folder: string): Original {
  return { path: `${folder}/${basename(file)}`, text: readFileSync(join(ROOT, file), 'utf8') };
}

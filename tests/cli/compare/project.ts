import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Marking, rawSheet } from '../../support/raw-sheet.ts';
import { makeFolder, type RunOptions, runAssess } from '../../support/run-assess.ts';
import { type CandidateText, candidateText } from '../candidate-text.ts';

/** One side: candidate files by name, and a sheet where it is not the one with three Musts. */
export interface ProjectText {
  readonly sheet?: Readonly<Record<string, Marking>>;
  readonly candidates: Readonly<Record<string, string>>;
}

/** A sheet of three Musts and one Could of a point. */
export const SHEET = { legal: 'must', wanted: 'must', paid: 'must', open: 1 } as const;

/** The text of a sheet file with these criteria. */
export function sheetText(markings: Readonly<Record<string, Marking>> = SHEET): string {
  return `${JSON.stringify(rawSheet(markings), null, 2)}\n`;
}

/** The files of a whole project in a folder: `criteria/` and `candidates/`. */
export function projectFiles(folder: string, { sheet, candidates }: ProjectText) {
  const texts = Object.entries(candidates).map(
    ([name, text]) => [`${folder}/candidates/${name}.yaml`, text] as const,
  );
  return { [`${folder}/criteria/sheet.yaml`]: sheetText(sheet), ...Object.fromEntries(texts) };
}

/** A folder with the projects `before` and `after` in it. */
export function makePair(before: ProjectText, after: ProjectText): string {
  return makeFolder({ ...projectFiles('before', before), ...projectFiles('after', after) });
}

/** Answers to the three Musts in the order of the sheet: `YY?`. */
export function musts(typed: string): Record<string, string> {
  const [legal = '?', wanted = '?', paid = '?'] = [...typed].map((meets) => `"${meets}"`);
  return { legal, wanted, paid };
}

/**
 * A candidate all of whose spend is addressable, with a ratio of 2 to 1 and no cut for evidence: its
 * adjusted saving is exactly half of its spend.
 */
export function halving(
  amount: string,
  { more, ...rest }: CandidateText = {},
  savings = '',
): string {
  const line = `{id: desks, name: Desks, amount: ${amount}, source: returns, addressable: 100%, grade: 1}`;
  const ratio = '{kind: unit-cost, value: 2, grade: 1, source: returns, derivation: Counted}';
  const costed = `savings: {spend: [${line}], ratio: ${ratio}${savings}}`;
  return candidateText({ ...rest, more: more === undefined ? costed : `${costed}\n${more}` });
}

/** Writes what `assess … --json` prints to a file. Throws when nothing is printed. */
export async function keepReport(
  file: string,
  args: readonly string[],
  options: RunOptions & { readonly cwd: string },
): Promise<string> {
  const { stdout, stderr } = await runAssess([...args, '--json'], options);
  if (stdout === '') throw new Error(stderr);
  writeFileSync(join(options.cwd, file), stdout);
  return stdout;
}
